#include "identity/passwords.hpp"

#include <algorithm>
#include <stdexcept>

#include "foundation/words.hpp"
#include "identity/common_passwords.hpp"
#include "identity/names.hpp"
#include "identity/settings.hpp"
#include "platform/crypto/password.hpp"

namespace luoshi::identity {
namespace {

enum Kind : unsigned { lower = 1, upper = 2, digit = 4, other = 8 };

unsigned kind_of(unsigned char c) {
    if (c >= 'a' && c <= 'z') return lower;
    if (c >= 'A' && c <= 'Z') return upper;
    if (c >= '0' && c <= '9') return digit;
    return other;
}

int kinds_in(std::string_view password) {
    unsigned seen = 0;
    for (const unsigned char c : password) seen |= kind_of(c);
    return std::popcount(seen);
}

// "Passw0rd!" and "P@ssword1" are "password" to those who guess: signs that stand for letters are read as letters, and the digits and signs
// around the word are left out.
std::string bare_word(std::string_view password) {
    std::string word = lower_case(password);
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    while (!word.empty() && !is_letter(word.back())) word.pop_back();
    word.erase(word.begin(), std::ranges::find_if(word, is_letter));
    constexpr std::pair<char, char> stands_for[] = {{'@', 'a'}, {'$', 's'}, {'0', 'o'}, {'1', 'l'}, {'3', 'e'}};
    for (const auto& [sign, letter] : stands_for) std::ranges::replace(word, sign, letter);
    return word;
}

bool well_known(std::string_view password) {
    const auto lower_password = lower_case(password);
    return std::ranges::find(common_passwords, std::string_view(lower_password)) != std::end(common_passwords) ||
           std::ranges::find(common_words, std::string_view(bare_word(password))) != std::end(common_words);
}

Problem refused(std::string slug, std::string detail, std::string detail_en) {
    return field_problem("password", std::move(slug), std::move(detail), std::move(detail_en));
}

}  // namespace

Result<Nothing> check_password(std::string_view password, std::string_view account_name) {
    if (characters(password) < shortest_password) {
        return refused("password-too-short", "密码至少 12 个字符", "a password has at least 12 characters");
    }
    if (password.size() > 200) return refused("password-too-long", "密码最长 200 个字节", "a password has at most 200 bytes");
    if (kinds_in(password) < 3) {
        return refused("password-too-plain", "密码应包含小写字母、大写字母、数字、其他字符中的至少三种",
                       "use at least three of: lower case, upper case, digits, other characters");
    }
    if (account_name.size() >= 3 && lower_case(password).find(lower_case(account_name)) != std::string::npos) {
        return refused("password-holds-name", "密码不能包含账户名", "the password must not contain the account's name");
    }
    if (well_known(password)) return refused("password-well-known", "这是人人都会先猜的密码，请换一个", "this is among the first that anybody would guess");
    return Nothing{};
}

std::string one_time_password(Random& random) {
    constexpr std::string_view alphabet = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    for (;;) {
        std::string password;
        for (int i = 0; i < 16; ++i) {
            if (i > 0 && i % 4 == 0) password += '-';
            std::uint8_t byte = 0;
            do byte = random.bytes<1>()[0];
            while (byte >= 256 / alphabet.size() * alphabet.size());  // else the first letters would come more often
            password += alphabet[byte % alphabet.size()];
        }
        if (check_password(password, "")) return password;
    }
}

void DrawnBytes::fill(std::span<std::uint8_t> bytes) {
    if (bytes.size() > bytes_.size() - used_) throw std::logic_error("more random bytes were asked for than had been drawn");
    std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(used_), bytes.size(), bytes.begin());
    used_ += bytes.size();
}

std::string password_digest(std::string_view password, DrawnBytes salt) { return crypto::hash_password(password, salt, settings().password_cost); }

}  // namespace luoshi::identity
