// A load generator for benchmarks and tests: many connections, one request after the other on each, plain HTTP on this machine.
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace luoshi::http {

struct LoadPlan {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;
    std::size_t connections = 64;
    int threads = 1;
    std::chrono::milliseconds duration{1'000};
    // The whole text of the n-th request of a connection; empty: this connection is done. Called from the load threads.
    std::function<std::string(std::size_t connection, std::size_t n)> request;
};

struct LoadFigures {
    std::uint64_t answers = 0;
    std::map<int, std::uint64_t> by_status;
    std::uint64_t broken = 0;  // connections that failed
    double seconds = 0;
    double per_second = 0;
    double p50_milliseconds = 0;
    double p99_milliseconds = 0;
    double processor_microseconds = 0;  // of the load threads
};

LoadFigures generate_load(const LoadPlan& plan);

std::string plain_get(std::string_view path);  // a request for LoadPlan

}  // namespace luoshi::http
