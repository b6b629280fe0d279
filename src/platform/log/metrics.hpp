// Counters and histograms for /metrics (Prometheus text, version 0.0.4). Declared where they are counted, cheap enough for every request.
#pragma once
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace luoshi::metrics {

class Counter {
 public:
    void add(std::uint64_t n = 1) { value_.fetch_add(n, std::memory_order_relaxed); }
    std::uint64_t value() const { return value_.load(std::memory_order_relaxed); }

 private:
    std::atomic<std::uint64_t> value_{0};
};

// Seconds, in buckets from half a millisecond to ten seconds.
class Histogram {
 public:
    static constexpr double bounds[] = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    static constexpr std::size_t bound_count = sizeof bounds / sizeof *bounds;
    void observe(double seconds);

    std::atomic<std::uint64_t> buckets[bound_count + 1]{};
    std::atomic<std::uint64_t> total_microseconds{0};
};

// Owns every metric of one process; references stay valid as long as it lives. The same name and labels give the same metric.
class Registry {
 public:
    // labels as Prometheus writes them: status="200",route="showNotice"; empty for none.
    Counter& counter(std::string_view name, std::string_view help, std::string_view labels = {});
    Histogram& histogram(std::string_view name, std::string_view help, std::string_view labels = {});
    // A value asked for when somebody reads: queue lengths, connections.
    void gauge(std::string_view name, std::string_view help, std::function<double()> read);
    std::string text() const;

 private:
    struct Metric {
        std::string name, help, labels;
        std::unique_ptr<Counter> counter;
        std::unique_ptr<Histogram> histogram;
        std::function<double()> gauge;
    };
    Metric& find_or_add(std::string_view name, std::string_view help, std::string_view labels);
    mutable std::mutex mutex_;
    std::vector<std::unique_ptr<Metric>> metrics_;  // sorted by name, then labels
};

Registry& registry();  // the process's own

}  // namespace luoshi::metrics
