// Points of a score, in whole hundredths, so that parts sum to the whole.
#pragma once
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "foundation/result.hpp"

namespace luoshi::scoring {

class Points {
 public:
    Points() = default;
    static constexpr Points hundredths(std::int64_t value) { return Points(value); }
    static constexpr Points whole(std::int64_t value) { return Points(value * 100); }
    // "92", "92.5", "−3.25": at most two digits behind the point. Refuses with "invalid-points".
    static Result<Points> parse(std::string_view text);

    constexpr std::int64_t in_hundredths() const { return value_; }
    std::string words() const;  // without zeros that say nothing: "92.5"

    constexpr auto operator<=>(const Points&) const = default;
    constexpr Points operator+(Points other) const { return Points(value_ + other.value_); }
    constexpr Points operator-(Points other) const { return Points(value_ - other.value_); }
    constexpr Points operator*(std::int64_t times) const { return Points(value_ * times); }
    constexpr Points& operator+=(Points other) { return *this = *this + other; }
    // So many thousandths of it, half a hundredth rounded up.
    constexpr Points permille(std::int64_t share) const { return Points((value_ * share + 500) / 1000); }

 private:
    explicit constexpr Points(std::int64_t value) : value_(value) {}
    std::int64_t value_ = 0;
};

}  // namespace luoshi::scoring
