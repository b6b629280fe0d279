// Where the made-up population gets its chance and its hours from: dice that can begin again from a number, and a clock that takes a step of one
// millisecond whenever it is looked at, so that identifiers made one after the other are in order.
#pragma once
#include <atomic>
#include <span>
#include <string_view>

#include "foundation/random.hpp"
#include "foundation/time.hpp"

namespace luoshi::app {

std::uint64_t mixed(std::uint64_t seed, std::string_view word);  // FNV-1a, then SplitMix64's finisher
std::uint64_t mixed(std::uint64_t seed, std::uint64_t number);

class Dice final : public Random {
 public:
    explicit Dice(std::uint64_t seed = 0) : state_(seed) {}
    void begin(std::uint64_t seed) { state_ = seed; }
    void fill(std::span<std::uint8_t> bytes) override;

    std::uint64_t next();
    int below(int n) { return n <= 1 ? 0 : static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    int between(int low, int high) { return low + below(high - low + 1); }  // both included
    bool chance(double p) { return unit() < p; }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    double bell();  // mean 0, deviation 1 (sum of twelve)
    template <class T, std::size_t N>
    const T& one_of(const T (&list)[N]) {
        return list[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }

 private:
    std::uint64_t state_;
};

class SteppedClock final : public Clock {
 public:
    void set(Instant at) { next_.store(at.microseconds()); }
    Instant now() const override { return Instant::from_microseconds(next_.fetch_add(1000)); }

 private:
    mutable std::atomic<std::int64_t> next_{0};
};

}  // namespace luoshi::app
