// Money: whole fen, signed. Parts always sum to the whole; nothing is ever reckoned in fractions.
#pragma once
#include <compare>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <vector>

namespace luoshi {

class Money {
 public:
    constexpr Money() = default;
    static constexpr Money fen(std::int64_t fen) { return Money{fen}; }
    constexpr std::int64_t in_fen() const { return fen_; }

    constexpr Money operator+(Money other) const { return Money{fen_ + other.fen_}; }
    constexpr Money operator-(Money other) const { return Money{fen_ - other.fen_}; }
    constexpr Money operator-() const { return Money{-fen_}; }
    constexpr Money operator*(std::int64_t times) const { return Money{fen_ * times}; }
    constexpr Money& operator+=(Money other) { return *this = *this + other; }
    constexpr Money& operator-=(Money other) { return *this = *this - other; }
    constexpr auto operator<=>(const Money&) const = default;

    // numerator/denominator of it, half a fen up (away from zero). The denominator is positive; both stay far below 2^63 / fen.
    constexpr Money share(std::int64_t numerator, std::int64_t denominator) const {
        const auto doubled = 2 * fen_ * numerator;
        return Money{(doubled + (doubled < 0 ? -denominator : denominator)) / (2 * denominator)};
    }
    constexpr Money percent(std::int64_t percent) const { return share(percent, 100); }

    // In proportion to the weights (none negative, not all zero); the fen left over go to the largest remainders, the first of equals.
    std::vector<Money> split(std::span<const std::int64_t> weights) const;

    std::string yuan() const;  // "-12.50"

 private:
    explicit constexpr Money(std::int64_t fen) : fen_(fen) {}
    std::int64_t fen_ = 0;
};

}  // namespace luoshi
