// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parsing core beside a yardstick in the same run: libxml2 for markup, one pass over memory for splitting. run.py
// makes ratios of these; the absolute figures say little from one machine to the next.

#include "parsers/document/document.h"
#include "parsers/html/tokenizer.h"
#include "parsers/pipeline.h"
#include "parsers/sgml/submission.h"
#include "tests/bench/inputs.h"

#include <benchmark/benchmark.h>
#include <libxml/HTMLparser.h>

#include <cstring>
#include <map>
#include <utility>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace
{

using namespace filing;

constexpr std::size_t MB = 1000000;

const std::string &tenK(std::size_t megabytes)
{
    static std::map<std::size_t, std::string> made;
    std::string &bytes = made[megabytes];
    if (bytes.empty())
        bytes = bench::inlineTenK(megabytes * MB);
    return bytes;
}

const std::string &bigSubmission()
{
    static const std::string bytes = bench::submission(100 * MB);
    return bytes;
}

void count(benchmark::State &state, std::size_t bytes)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes));
}

void tokenizer(benchmark::State &state)
{
    const std::string &bytes = tenK(4);
    for (auto _ : state) {
        html::Tokenizer tokenizer(bytes);
        html::Token token;
        std::size_t sum = 0;
        while (tokenizer.next(token))
            sum += token.end - token.nameEnd;
        benchmark::DoNotOptimize(sum);
    }
    count(state, bytes.size());
}
BENCHMARK(tokenizer);

void libxml2Sax(benchmark::State &state)
{
    const std::string &bytes = tenK(4);
    xmlSAXHandler handler{};
    std::size_t seen = 0;
    handler.startElement = [](void *to, const xmlChar *, const xmlChar **) { ++*static_cast<std::size_t *>(to); };
    handler.endElement = [](void *to, const xmlChar *) { ++*static_cast<std::size_t *>(to); };
    handler.characters = [](void *to, const xmlChar *, int length) { *static_cast<std::size_t *>(to) += static_cast<std::size_t>(length); };
    for (auto _ : state) {
        htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&handler, &seen, bytes.data(), static_cast<int>(bytes.size()),
                                                            nullptr, XML_CHAR_ENCODING_UTF8);
        htmlParseChunk(parser, nullptr, 0, 1);
        htmlFreeParserCtxt(parser);
    }
    benchmark::DoNotOptimize(seen);
    count(state, bytes.size());
}
BENCHMARK(libxml2Sax);

void libxml2Dom(benchmark::State &state)
{
    const std::string &bytes = tenK(4);
    for (auto _ : state) {
        htmlDocPtr tree = htmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, "UTF-8",
                                         HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER);
        benchmark::DoNotOptimize(tree);
        xmlFreeDoc(tree);
    }
    count(state, bytes.size());
}
BENCHMARK(libxml2Dom);

/// Sizes are compared with each other, and a small one is done so often that nearly all of its runs find their memory in place:
/// so shall a large one.
void warmUp(const std::string &bytes)
{
    benchmark::DoNotOptimize(extract(*Document::fromBytes(bytes)));
}

/// From bytes in memory to every field: hashing, decoding, reading, recognising, proving. The bytes are handed over, as the
/// program does with those of a file.
void extraction(benchmark::State &state)
{
    const std::string &bytes = tenK(static_cast<std::size_t>(state.range(0)));
    warmUp(bytes);
    for (auto _ : state) {
        state.PauseTiming();
        std::string given = bytes;
        state.ResumeTiming();
        const DocumentPtr document = Document::fromBytes(std::move(given));
        benchmark::DoNotOptimize(extract(*document));
    }
    count(state, bytes.size());
}
BENCHMARK(extraction)->Arg(1)->Arg(4)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);

void readMemory(benchmark::State &state)
{
    const std::string &bytes = bigSubmission();
    for (auto _ : state) {
        // Eight bytes at a time, as memory is read by anything that is in a hurry.
        std::uint64_t sum = 0;
        for (std::size_t at = 0; at + sizeof sum <= bytes.size(); at += sizeof sum) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data() + at, sizeof word);
            sum += word;
        }
        benchmark::DoNotOptimize(sum);
    }
    count(state, bytes.size());
}
BENCHMARK(readMemory)->Unit(benchmark::kMillisecond);

void splitting(benchmark::State &state)
{
    const std::string &bytes = bigSubmission();
    for (auto _ : state)
        benchmark::DoNotOptimize(sgml::splitSubmission(bytes));
    count(state, bytes.size());
}
BENCHMARK(splitting)->Unit(benchmark::kMillisecond);

/// A shape at a quarter of its bar's size and at the whole of it: the second must not cost much more than four times.
void shape(benchmark::State &state, const bench::Shape &which)
{
    const std::string bytes = which.make(static_cast<std::size_t>(state.range(0)));
    warmUp(bytes);
    const DocumentPtr document = Document::fromBytes(bytes);
    for (auto _ : state)
        benchmark::DoNotOptimize(extract(*document));
    count(state, bytes.size());
}

/// As filingscope-cli does. Else large shapes pay for pages in each run, and small ones do not.
void keepFreedMemory()
{
#if defined(__GLIBC__)
    constexpr int largestBlock = 32 << 20;
    mallopt(M_MMAP_THRESHOLD, largestBlock);
    mallopt(M_TRIM_THRESHOLD, 8 * largestBlock);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    xmlInitParser();
    for (const bench::Shape &which : bench::shapes()) {
        const auto run = [&which](benchmark::State &state) { shape(state, which); };
        const std::string name = "shape/" + std::string(which.name);
        const auto count = static_cast<std::int64_t>(which.count);
        benchmark::RegisterBenchmark(name.c_str(), run)->Arg(count / 4)->Arg(count)->Unit(benchmark::kMillisecond);
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    xmlCleanupParser();
}
