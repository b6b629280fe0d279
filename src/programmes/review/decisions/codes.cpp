#include "programmes/review/decisions/codes.hpp"

#include "platform/crypto/digest.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // Crockford
constexpr std::size_t letters = 20;

std::string grouped(std::string code) {
    for (std::size_t at = letters - 4; at > 0; at -= 4) code.insert(at, "-");
    return code;
}

}  // namespace

std::string code_of(std::string_view secret) {
    const auto digest = crypto::sha256("luoshi.objection/1" + std::string(secret));
    std::string code;
    // Five bits of each byte: 100 bits, no letter likelier than another.
    for (std::size_t n = 0; n < letters; ++n) code += alphabet[digest[n] & 31U];
    return grouped(std::move(code));
}

std::string normal_code(std::string_view typed) {
    std::string code;
    for (char c : typed) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (c == 'O') c = '0';
        if (c == 'I' || c == 'L') c = '1';
        if (c == ' ' || c == '-') continue;
        if (alphabet.find(c) == std::string_view::npos) return {};
        code += c;
    }
    return code.size() == letters ? grouped(std::move(code)) : std::string{};
}

}  // namespace luoshi::programmes::review::decisions
