// Id<Tag>: a UUIDv7, one C++ type per kind of thing. Written as 36 lower-case characters; sorted by the time it was made.
#pragma once
#include <array>
#include <bit>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/random.hpp"
#include "foundation/time.hpp"

namespace luoshi {

using Uuid = std::array<std::uint8_t, 16>;

using UuidText = std::array<char, 36>;
UuidText uuid_text(const Uuid& uuid);
std::string uuid_to_string(const Uuid& uuid);
std::optional<Uuid> uuid_parse(std::string_view text);  // 36 characters, either case
Uuid uuid_v7(Instant now, Random& random);               // RFC 9562, section 5.7

template <class Tag>
class Id {
 public:
    constexpr Id() = default;
    explicit constexpr Id(const Uuid& value) : value_(value) {}
    static Id make(Instant now, Random& random) { return Id{uuid_v7(now, random)}; }
    static std::optional<Id> parse(std::string_view text) {
        if (const auto uuid = uuid_parse(text)) return Id{*uuid};
        return std::nullopt;
    }
    std::string to_string() const { return uuid_to_string(value_); }
    UuidText text() const { return uuid_text(value_); }  // the same without an allocation
    const Uuid& bytes() const { return value_; }
    bool empty() const { return value_ == Uuid{}; }
    auto operator<=>(const Id&) const = default;

 private:
    Uuid value_{};
};

}  // namespace luoshi

template <class Tag>
struct std::hash<luoshi::Id<Tag>> {
    std::size_t operator()(const luoshi::Id<Tag>& id) const noexcept {
        const auto [time, chance] = std::bit_cast<std::array<std::uint64_t, 2>>(id.bytes());
        std::size_t mixed = (time ^ std::rotl(chance, 23)) * 0x9E3779B97F4A7C15U;  // two halves at a time: maps of millions of ids are asked for each pupil
        mixed ^= mixed >> 32U;
        return mixed;
    }
};
