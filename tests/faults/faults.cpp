// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk, a network drive and a clock that fail, for programs under test: loaded in front of the system's library
// (LD_PRELOAD), told by the environment. Only files whose path begins with FAULT_PATH are touched.
//
//   FAULT_AT=N FAULT_DO=full   from the Nth change on (write, rename, truncate, flush) there is no room left on the disk
//   FAULT_AT=N FAULT_DO=kill   half of the Nth change is written, then the program is gone, as in a power cut
//   FAULT_READ=broken          reading fails half way
//   FAULT_READ=NAME            reading waits until a file of that name is there
//   FAULT_CLOCK=HOURS          the clock is so many hours slow, and an hour more each time somebody asks

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <sys/time.h>
#include <sys/types.h>
#include <unistd.h>

namespace
{

template<typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isChosen(const char *path)
{
    const char *const chosen = std::getenv("FAULT_PATH");
    return chosen != nullptr && path != nullptr && std::strncmp(path, chosen, std::strlen(chosen)) == 0;
}

bool isChosen(int file)
{
    char link[32];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = readlink(link, path, sizeof path - 1);
    if (size <= 0) {
        return false;
    }
    path[size] = '\0';
    return isChosen(path);
}

/// Counts one change. 0: it may go on. ENOSPC: there is no room. Does not come back from a power cut.
template<typename Half>
int change(Half half)
{
    static std::atomic<long> changes{0};
    const char *const at = std::getenv("FAULT_AT");
    const char *const what = std::getenv("FAULT_DO");
    if (at == nullptr || what == nullptr || ++changes < std::atol(at)) {
        return 0;
    }
    if (std::strcmp(what, "kill") == 0) {
        half();
        raise(SIGKILL);
    }
    return ENOSPC;
}

constexpr auto nothing = [] {};

/// 0 where reading may go on.
int reading(int file)
{
    const char *const fault = std::getenv("FAULT_READ");
    if (fault == nullptr || !isChosen(file)) {
        return 0;
    }
    if (std::strcmp(fault, "broken") == 0) {
        return EIO;
    }
    const timespec moment{0, 5'000'000};
    while (access(fault, F_OK) != 0) {
        nanosleep(&moment, nullptr);
    }
    return 0;
}

template<typename Result>
Result failed(int why, Result result)
{
    errno = why;
    return result;
}

bool goesBack()
{
    static const bool back = std::getenv("FAULT_CLOCK") != nullptr;
    return back;
}

time_t secondsGone()
{
    static std::atomic<time_t> hours{std::atol(std::getenv("FAULT_CLOCK"))};
    constexpr time_t hour = 3600;
    return hour * hours++;
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t)>("write");
    const int fault = isChosen(file) ? change([&] { next(file, bytes, size / 2); }) : 0;
    return fault != 0 ? failed<ssize_t>(fault, -1) : next(file, bytes, size);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    const int fault = isChosen(file) ? change([&] { next(file, bytes, size / 2, at); }) : 0;
    return fault != 0 ? failed<ssize_t>(fault, -1) : next(file, bytes, size, at);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    return pwrite64(file, bytes, size, at);
}

int ftruncate64(int file, off64_t size)
{
    static const auto next = real<int (*)(int, off64_t)>("ftruncate64");
    const int fault = isChosen(file) ? change(nothing) : 0;
    return fault != 0 ? failed(fault, -1) : next(file, size);
}

int ftruncate(int file, off_t size)
{
    return ftruncate64(file, size);
}

int fsync(int file)
{
    static const auto next = real<int (*)(int)>("fsync");
    const int fault = isChosen(file) ? change(nothing) : 0;
    return fault != 0 ? failed(fault, -1) : next(file);
}

int fdatasync(int file)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    const int fault = isChosen(file) ? change(nothing) : 0;
    return fault != 0 ? failed(fault, -1) : next(file);
}

int rename(const char *from, const char *to)
{
    static const auto next = real<int (*)(const char *, const char *)>("rename");
    const int fault = isChosen(to) ? change(nothing) : 0;
    return fault != 0 ? failed(fault, -1) : next(from, to);
}

ssize_t read(int file, void *bytes, size_t size)
{
    static const auto next = real<ssize_t (*)(int, void *, size_t)>("read");
    const int fault = reading(file);
    return fault != 0 ? failed<ssize_t>(fault, -1) : next(file, bytes, size);
}

size_t fread(void *bytes, size_t size, size_t count, FILE *file)
{
    static const auto next = real<size_t (*)(void *, size_t, size_t, FILE *)>("fread");
    const int fault = reading(fileno(file));
    return fault != 0 ? failed<size_t>(fault, 0) : next(bytes, size, count, file);
}

int ferror(FILE *file)
{
    static const auto next = real<int (*)(FILE *)>("ferror");
    return reading(fileno(file)) != 0 ? failed(EIO, 1) : next(file);
}

int clock_gettime(clockid_t clock, timespec *time)
{
    static const auto next = real<int (*)(clockid_t, timespec *)>("clock_gettime");
    const int result = next(clock, time);
    if (clock == CLOCK_REALTIME && goesBack()) {
        time->tv_sec -= secondsGone();
    }
    return result;
}

int gettimeofday(timeval *__restrict time, void *__restrict zone)
{
    static const auto next = real<int (*)(timeval *, void *)>("gettimeofday");
    const int result = next(time, zone);
    if (goesBack()) {
        time->tv_sec -= secondsGone();
    }
    return result;
}

time_t time(time_t *kept)
{
    static const auto next = real<time_t (*)(time_t *)>("time");
    const time_t now = next(nullptr) - (goesBack() ? secondsGone() : 0);
    if (kept != nullptr) {
        *kept = now;
    }
    return now;
}

} // extern "C"
