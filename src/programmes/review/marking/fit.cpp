#include "programmes/review/marking/fit.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace luoshi::programmes::review::marking {
namespace {

std::set<std::string> pairs_of(std::string_view text) {
    std::vector<std::string_view> characters;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = std::min<std::size_t>(lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2, text.size() - i);
        characters.push_back(text.substr(i, length));
        i += length;
    }
    std::set<std::string> pairs;
    for (std::size_t i = 0; i + 1 < characters.size(); ++i) pairs.insert(std::string(characters[i]) + std::string(characters[i + 1]));
    return pairs;
}

std::int64_t cost_of(const std::string& field, const Topic& topic) {
    if (field.empty()) return stranger;
    if (field == topic.industry || field == topic.kind) return fits;
    const auto words = topic.kind + "，" + topic.industry + "，" + topic.title;
    if (words.find(field) != std::string::npos) return 100;
    const auto wanted = pairs_of(field), there = pairs_of(words);
    if (wanted.empty()) return stranger;
    const auto shared = std::ranges::count_if(wanted, [&](const auto& pair) { return there.contains(pair); });
    return stranger - 400 * shared / static_cast<std::int64_t>(wanted.size());
}

}  // namespace

std::int64_t cost_of_fit(const std::vector<std::string>& fields, const Topic& topic) {
    auto best = stranger;
    for (const auto& field : fields) best = std::min(best, cost_of(field, topic));
    return best;
}

}  // namespace luoshi::programmes::review::marking
