#include "platform/log/metrics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace luoshi::metrics {
namespace {

std::string sample(std::string_view name, std::string_view labels, std::string_view extra = {}) {
    std::string inside(labels);
    if (!extra.empty()) inside += (inside.empty() ? "" : ",") + std::string(extra);
    return inside.empty() ? std::string(name) : fmt::format("{}{{{}}}", name, inside);
}

std::string histogram_text(std::string_view name, std::string_view labels, const Histogram& histogram) {
    std::string text;
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i <= Histogram::bound_count; ++i) {
        sum += histogram.buckets[i].load(std::memory_order_relaxed);
        const auto le = i < Histogram::bound_count ? fmt::format("le=\"{}\"", Histogram::bounds[i]) : std::string("le=\"+Inf\"");
        text += fmt::format("{} {}\n", sample(std::string(name) + "_bucket", labels, le), sum);
    }
    const double seconds = static_cast<double>(histogram.total_microseconds.load(std::memory_order_relaxed)) / 1e6;
    text += fmt::format("{} {}\n", sample(std::string(name) + "_sum", labels), seconds);
    text += fmt::format("{} {}\n", sample(std::string(name) + "_count", labels), sum);
    return text;
}

}  // namespace

void Histogram::observe(double seconds) {
    const auto bucket = std::ranges::lower_bound(bounds, seconds) - std::begin(bounds);
    buckets[bucket].fetch_add(1, std::memory_order_relaxed);
    total_microseconds.fetch_add(static_cast<std::uint64_t>(seconds * 1e6), std::memory_order_relaxed);
}

Registry::Metric& Registry::find_or_add(std::string_view name, std::string_view help, std::string_view labels) {
    const auto before = [](const std::unique_ptr<Metric>& metric, const std::pair<std::string_view, std::string_view>& key) {
        return std::tie(metric->name, metric->labels) < std::tie(key.first, key.second);
    };
    const auto at = std::lower_bound(metrics_.begin(), metrics_.end(), std::pair(name, labels), before);
    if (at != metrics_.end() && (*at)->name == name && (*at)->labels == labels) return **at;
    auto made = std::make_unique<Metric>();
    made->name = name, made->help = help, made->labels = labels;
    return **metrics_.insert(at, std::move(made));
}

Counter& Registry::counter(std::string_view name, std::string_view help, std::string_view labels) {
    const std::scoped_lock lock(mutex_);
    auto& metric = find_or_add(name, help, labels);
    if (!metric.counter) metric.counter = std::make_unique<Counter>();
    return *metric.counter;
}

Histogram& Registry::histogram(std::string_view name, std::string_view help, std::string_view labels) {
    const std::scoped_lock lock(mutex_);
    auto& metric = find_or_add(name, help, labels);
    if (!metric.histogram) metric.histogram = std::make_unique<Histogram>();
    return *metric.histogram;
}

void Registry::gauge(std::string_view name, std::string_view help, std::function<double()> read) {
    const std::scoped_lock lock(mutex_);
    find_or_add(name, help, {}).gauge = std::move(read);
}

std::string Registry::text() const {
    const std::scoped_lock lock(mutex_);
    std::string text;
    std::string_view current;
    for (const auto& metric : metrics_) {
        if (metric->name != current) {
            current = metric->name;
            const char* type = metric->histogram ? "histogram" : metric->counter ? "counter" : "gauge";
            text += fmt::format("# HELP {} {}\n# TYPE {} {}\n", metric->name, metric->help, metric->name, type);
        }
        if (metric->histogram) text += histogram_text(metric->name, metric->labels, *metric->histogram);
        else if (metric->counter) text += fmt::format("{} {}\n", sample(metric->name, metric->labels), metric->counter->value());
        else text += fmt::format("{} {}\n", metric->name, metric->gauge());
    }
    return text;
}

Registry& registry() {
    static Registry instance;
    return instance;
}

}  // namespace luoshi::metrics
