#include "pupils/codes.hpp"

namespace luoshi::pupils {
namespace {

constexpr std::string_view alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
constexpr std::size_t slip_length = 12;

std::string draw(Random& random, std::size_t length) {
    std::string code;
    while (code.size() < length) {
        for (const auto byte : random.bytes<16>()) {
            // Bytes beyond a multiple of the alphabet are thrown away, so that each character is equally likely.
            if (byte >= 256 / alphabet.size() * alphabet.size() || code.size() == length) continue;
            code += alphabet[byte % alphabet.size()];
        }
    }
    return code;
}

}  // namespace

std::string public_code(Random& random) { return draw(random, 8); }

std::string slip_code(Random& random) { return draw(random, slip_length); }

std::string shown_slip_code(std::string_view code) {
    std::string shown;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i > 0 && i % 4 == 0) shown += '-';
        shown += code[i];
    }
    return shown;
}

std::optional<std::string> read_slip_code(std::string_view typed) {
    std::string code;
    for (char c : typed) {
        if (c == '-' || c == ' ') continue;
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (alphabet.find(c) == std::string_view::npos) return std::nullopt;
        code += c;
    }
    if (code.size() != slip_length) return std::nullopt;
    return code;
}

}  // namespace luoshi::pupils
