#include "supervision/complaints/rules.hpp"

#include <algorithm>
#include <map>

#include "platform/crypto/digest.hpp"

namespace luoshi::supervision::complaints {
namespace {

using State = ComplaintState;
using Act = ComplaintAct;

bool is_division(std::string_view part) { return part.size() == 6 && part.find_first_not_of("0123456789") == std::string_view::npos; }

// Words between the sides: possible as long as the complaint is open.
bool is_word(Act act) {
    return act == Act::added || act == Act::explained || act == Act::asked || act == Act::told || act == Act::asked_body;
}

std::optional<State> after_received(Act act) {
    switch (act) {
        case Act::routed: case Act::joined: return State::received;
        case Act::accepted: return State::accepted;
        case Act::answered_with_lead: return State::answered;
        case Act::withdrawn: return State::closed;
        default: return std::nullopt;
    }
}

std::optional<State> after_accepted(Act act) {
    switch (act) {
        case Act::routed: return State::received;
        case Act::joined: case Act::extended: return State::accepted;
        case Act::ordered: return State::ordered;
        case Act::answered: case Act::answered_with_lead: return State::answered;
        case Act::withdrawn: return State::closed;
        default: return std::nullopt;
    }
}

std::optional<State> after_answered(Act act) {
    switch (act) {
        case Act::reminded: return State::answered;
        case Act::satisfied: case Act::silent: return State::closed;
        case Act::not_satisfied: return State::contested;
        default: return std::nullopt;
    }
}

std::optional<State> after_contested(Act act) {
    switch (act) {
        case Act::escalated: return State::contested;
        case Act::decided: return State::closed;
        case Act::sent_back: return State::accepted;
        default: return std::nullopt;
    }
}

// Characters that carry meaning: letters and digits of ASCII in small, and everything beyond it that is not punctuation of CJK.
std::vector<char32_t> letters(std::string_view text) {
    std::vector<char32_t> all;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t c = lead < 0x80 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k) c = (c << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
        i += length;
        if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool wide = c > 0x7F && !(c >= 0x2000 && c <= 0x206F) && !(c >= 0x3000 && c <= 0x303F) && !(c >= 0xFF00 && c <= 0xFF0F) && !(c >= 0xFF1A && c <= 0xFF20);
        if (plain || wide) all.push_back(c);
    }
    return all;
}

std::map<std::pair<char32_t, char32_t>, int> pairs(const std::vector<char32_t>& text) {
    std::map<std::pair<char32_t, char32_t>, int> found;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) ++found[{text[i], text[i + 1]}];
    return found;
}

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t code_letters = 20;

}  // namespace

std::optional<State> after(State state, Act act) {
    // The envelope is opened in any state: that it was, belongs into the channel.
    if (act == Act::identity_opened) return state;
    if (is_word(act)) return state == State::closed ? std::nullopt : std::optional(state);
    switch (state) {
        case State::received: return after_received(act);
        case State::accepted: return after_accepted(act);
        case State::ordered: return act == Act::put_right ? std::optional(State::accepted) : std::nullopt;
        case State::answered: return after_answered(act);
        case State::contested: return after_contested(act);
        case State::closed: return act == Act::reopened ? std::optional(State::accepted) : std::nullopt;
    }
    return std::nullopt;
}

std::string division_of(std::string_view path) {
    std::size_t end = 1;
    while (end < path.size()) {
        const auto slash = path.find('/', end);
        if (slash == std::string_view::npos || !is_division(path.substr(end, slash - end))) break;
        end = slash + 1;
    }
    return std::string(path.substr(0, end));
}

std::optional<std::string> division_above(std::string_view division) {
    if (division.size() <= 8) return std::nullopt;
    return std::string(division.substr(0, division.rfind('/', division.size() - 2) + 1));
}

std::string division_code(std::string_view division) {
    if (division.size() < 8) return {};
    return std::string(division.substr(division.size() - 7, 6));
}

bool at_or_below(std::string_view path, std::string_view top) { return !top.empty() && path.starts_with(top); }

std::string path_end(std::string_view path) {
    std::string end(path);
    if (!end.empty()) ++end.back();
    return end;
}

std::string code_of(std::string_view secret) {
    const auto digest = crypto::sha256("luoshi.receipt/1" + std::string(secret));
    std::string code;
    unsigned held = 0;
    unsigned bits = 0;
    for (const auto byte : digest) {
        held = (held << 8U) | byte;
        for (bits += 8; bits >= 5 && code.size() < code_letters; bits -= 5) code += alphabet[(held >> (bits - 5)) & 31U];
        held &= 0xFFU;
        if (code.size() == code_letters) break;
    }
    for (std::size_t at = 16; at > 0; at -= 4) code.insert(at, "-");
    return code;
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
    if (code.size() != code_letters) return {};
    for (std::size_t at = 16; at > 0; at -= 4) code.insert(at, "-");
    return code;
}

double likeness(std::string_view one, std::string_view other) {
    const auto a = letters(one);
    const auto b = letters(other);
    if (a.size() < 2 || b.size() < 2) return a == b && !a.empty() ? 1 : 0;
    const auto of_b = pairs(b);
    int shared = 0;
    for (const auto& [pair, count] : pairs(a)) {
        const auto found = of_b.find(pair);
        if (found != of_b.end()) shared += std::min(count, found->second);
    }
    return 2.0 * shared / static_cast<double>(a.size() + b.size() - 2);
}

std::optional<int> median_days(std::vector<Life> lives) {
    std::ranges::sort(lives, {}, &Life::days);
    double open = 1;
    auto at_risk = static_cast<double>(lives.size());
    for (std::size_t i = 0; i < lives.size();) {
        const int day = lives[i].days;
        double closed = 0;
        double gone = 0;
        for (; i < lives.size() && lives[i].days == day; ++i) {
            ++gone;
            if (lives[i].closed) ++closed;
        }
        open *= 1 - closed / at_risk;
        at_risk -= gone;
        if (open <= 0.5 + 1e-12) return day;
    }
    return std::nullopt;
}

Instant full_hour(Instant at) {
    constexpr std::int64_t hour = 3'600'000'000;
    return Instant::from_microseconds(at.microseconds() - at.microseconds() % hour);
}

}  // namespace luoshi::supervision::complaints
