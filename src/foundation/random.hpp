// Randomness is passed in, so that a whole term can be replayed from one seed.
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <span>

namespace luoshi {

class Random {
 public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
    template <std::size_t N>
    std::array<std::uint8_t, N> bytes() {
        std::array<std::uint8_t, N> result{};
        fill(result);
        return result;
    }
};

// From the operating system (getrandom); safe from many threads.
Random& system_random();

// The same numbers for the same seed on every machine (SplitMix64). For tests and simulation only; one thread.
std::unique_ptr<Random> seeded_random(std::uint64_t seed);

}  // namespace luoshi
