#include "programmes/review/marking/blind.hpp"

#include <algorithm>
#include <set>

namespace luoshi::programmes::review::marking {
namespace {

constexpr std::string_view hidden = "×××";

// UTF-8 cut into characters; a stray byte is one of its own.
std::vector<std::string> characters_of(std::string_view text) {
    std::vector<std::string> made;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        length = std::min(length, text.size() - i);
        made.emplace_back(text.substr(i, length));
        i += length;
    }
    return made;
}

std::string folded(const std::string& character) {
    if (character.size() == 1 && character[0] >= 'A' && character[0] <= 'Z') return std::string(1, static_cast<char>(character[0] - 'A' + 'a'));
    return character;
}

bool is_blank(const std::string& c) { return c == " " || c == "\t" || c == "　" || c == "\r" || c == "\n"; }
bool is_digit(const std::string& c) { return c.size() == 1 && c[0] >= '0' && c[0] <= '9'; }
// What stands in an address of the web or of mail.
bool is_address(const std::string& c) {
    return c.size() == 1 && (is_digit(c) || (c[0] >= 'a' && c[0] <= 'z') || (c[0] >= 'A' && c[0] <= 'Z') || std::string_view("@.-_/:%?=&#~+").find(c[0]) != std::string_view::npos);
}

// Where a name that begins at `from` ends; 0: it does not begin there.
std::size_t end_of_name(const std::vector<std::string>& text, std::size_t from, const std::vector<std::string>& name) {
    auto at = from;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (i > 0) {
            while (at < text.size() && is_blank(text[at])) ++at;
        }
        if (at >= text.size() || folded(text[at]) != name[i]) return 0;
        ++at;
    }
    return at;
}

// 2022-2025 and 2026-09-01 are no telephone numbers.
bool is_time(std::string_view word) {
    const auto year = [](std::string_view part) { return part.size() == 4 && (part.starts_with("19") || part.starts_with("20")); };
    const auto dash = word.find('-');
    if (dash == std::string_view::npos || !year(word.substr(0, dash))) return false;
    const auto rest = word.substr(dash + 1);
    const auto second = rest.find('-');
    return second == std::string_view::npos ? year(rest) : second <= 2 && rest.size() - second - 1 <= 2;
}

bool tells(const std::vector<std::string>& text, std::size_t from, std::size_t end) {
    std::string word;
    std::size_t digits = 0;
    for (auto i = from; i < end; ++i) {
        word += folded(text[i]);
        if (is_digit(text[i])) ++digits;
    }
    const bool mail = word.find('@') != std::string::npos, web = word.find("://") != std::string::npos || word.starts_with("www.");
    const bool number = digits >= 7 && word.find_first_not_of("0123456789-+") == std::string::npos && !is_time(word);
    return mail || web || number;
}

}  // namespace

Blinder::Blinder(const std::vector<std::string>& names, const std::vector<std::string>& places) {
    std::set<std::string> all;
    for (const auto& name : names) {
        if (characters_of(name).size() < 2) continue;
        all.insert(name);
        for (const auto& place : places) {
            const auto rest = !place.empty() && name.starts_with(place) ? name.substr(place.size()) : std::string{};
            if (characters_of(rest).size() >= 4) all.insert(rest);
        }
    }
    for (const auto& name : all) {
        std::vector<std::string> made;
        for (const auto& character : characters_of(name)) {
            if (!is_blank(character)) made.push_back(folded(character));
        }
        names_.push_back(std::move(made));
    }
    std::ranges::stable_sort(names_, [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

std::string Blinder::text(std::string_view given) const {
    const auto text = characters_of(given);
    std::string made;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = 0;
        for (const auto& name : names_) {
            if ((end = end_of_name(text, i, name)) != 0) break;
        }
        if (end == 0 && is_address(text[i]) && (i == 0 || !is_address(text[i - 1]))) {
            auto stop = i;
            while (stop < text.size() && is_address(text[stop])) ++stop;
            if (tells(text, i, stop)) end = stop;
        }
        if (end == 0) {
            made += text[i++];
        } else {
            made += hidden;
            i = end;
        }
    }
    return made;
}

}  // namespace luoshi::programmes::review::marking
