#include "app/population/dice.hpp"

namespace luoshi::app {
namespace {

std::uint64_t finish(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

}  // namespace

std::uint64_t mixed(std::uint64_t seed, std::string_view word) {
    std::uint64_t hash = 14695981039346656037U ^ finish(seed);
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return finish(hash);
}

std::uint64_t mixed(std::uint64_t seed, std::uint64_t number) { return finish(finish(seed) + 0x9E3779B97F4A7C15U * (number + 1)); }

std::uint64_t Dice::next() {
    state_ += 0x9E3779B97F4A7C15U;
    return finish(state_);
}

void Dice::fill(std::span<std::uint8_t> bytes) {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i % 8 == 0) word = next();
        bytes[i] = static_cast<std::uint8_t>(word >> (8 * (i % 8)));
    }
}

double Dice::bell() {
    double sum = -6;
    for (int i = 0; i < 12; ++i) sum += unit();
    return sum;
}

}  // namespace luoshi::app
