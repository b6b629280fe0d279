// Random numbers of the search: fast, and the same everywhere for a seed (xoshiro256++, Blackman and Vigna 2019, seeded
// by splitmix64).
#pragma once
#include <cstdint>

namespace luoshi::afterschool::timetable::solver {

class Prng {
 public:
    explicit Prng(std::uint64_t seed) {
        for (auto& word : state_) {
            seed += 0x9E3779B97F4A7C15U;
            std::uint64_t z = seed;
            z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
            z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
            word = z ^ (z >> 31U);
        }
    }
    std::uint64_t next() {
        const std::uint64_t result = rotate(state_[0] + state_[3], 23) + state_[0];
        const std::uint64_t t = state_[1] << 17U;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= t;
        state_[3] = rotate(state_[3], 45);
        return result;
    }
    // 0 … bound − 1, bound > 0; the slight bias of 2⁻³² does not matter to a search.
    int below(int bound) { return static_cast<int>(((next() >> 32U) * static_cast<std::uint64_t>(bound)) >> 32U); }
    // 0 ≤ x < 1
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

 private:
    static std::uint64_t rotate(std::uint64_t x, unsigned k) { return (x << k) | (x >> (64U - k)); }
    std::uint64_t state_[4];
};

}  // namespace luoshi::afterschool::timetable::solver
