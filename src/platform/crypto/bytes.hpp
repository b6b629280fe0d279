// Bytes on the way in and out of text: hexadecimal, base64 and base64url (RFC 4648), and a comparison that takes the same time whatever it finds.
//
// Binary strings are std::string_view here: the rest of the house reads files and columns as such.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace luoshi::crypto {

std::string hex(std::string_view bytes);  // lower case
std::optional<std::string> from_hex(std::string_view text);  // either case; nothing for odd lengths and other characters

std::string base64url(std::string_view bytes);  // without padding, as in JWT and in links
std::optional<std::string> from_base64url(std::string_view text);  // padding is refused
std::string base64(std::string_view bytes);  // with padding
std::optional<std::string> from_base64(std::string_view text);  // padding is required

// True when both are the same; the time depends on the lengths only. For secrets and their digests.
bool same_secret(std::string_view a, std::string_view b);

inline std::string_view view(std::span<const std::uint8_t> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace luoshi::crypto
