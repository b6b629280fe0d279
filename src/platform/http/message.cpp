#include "platform/http/message.hpp"

#include <charconv>

namespace luoshi::http {
namespace {

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

// Calls back with each part between separators, trimmed.
template <class F>
void each_part(std::string_view text, char separator, F&& use) {
    while (!text.empty()) {
        const auto end = text.find(separator);
        use(trim(text.substr(0, end)));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
}

// "en;q=0.8" → 0.8; 1 where nothing is said.
double quality(std::string_view range) {
    const auto at = range.find("q=");
    if (at == std::string_view::npos) return 1;
    double q = 0;
    std::from_chars(range.data() + at + 2, range.data() + range.size(), q);
    return q;
}

}  // namespace

std::string_view verb_word(Verb verb) {
    switch (verb) {
        case Verb::get: return "GET";
        case Verb::post: return "POST";
        case Verb::put: return "PUT";
        case Verb::patch: return "PATCH";
        case Verb::delete_: return "DELETE";
    }
    return "GET";
}

std::string_view find_pair(const Pairs& pairs, std::string_view name) {
    for (const auto& [key, value] : pairs) {
        if (key == name) return value;
    }
    return {};
}

bool has_pair(const Pairs& pairs, std::string_view name) {
    return std::ranges::any_of(pairs, [&](const auto& pair) { return pair.first == name; });
}

std::string_view Request::cookie(std::string_view name) const {
    std::string_view found;
    for (const auto& [key, value] : headers) {
        if (key != "cookie") continue;
        each_part(value, ';', [&](std::string_view part) {
            if (found.empty() && part.starts_with(name) && part.size() > name.size() && part[name.size()] == '=') {
                found = part.substr(name.size() + 1);
            }
        });
    }
    return found;
}

Language Request::language() const {
    if (const auto wanted = find_pair(query, "lang"); !wanted.empty()) return wanted.starts_with("en") ? Language::en : Language::zh;
    double chinese = 0;
    double english = 0;
    each_part(header("accept-language"), ',', [&](std::string_view range) {
        if (range.starts_with("zh") || range.starts_with('*')) chinese = std::max(chinese, quality(range));
        if (range.starts_with("en")) english = std::max(english, quality(range));
    });
    return english > chinese ? Language::en : Language::zh;
}

}  // namespace luoshi::http
