#include "notices/reading/duty_actors.hpp"

#include <algorithm>

#include "notices/reading/bodies.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr WordSet joiners({"牵头会同", "会同", "联合", "商"});

bool is_list(string_view names) {
    static constexpr WordSet joints({"、", "，", "和", "及", "与", "　", "各地各", " ", ","});
    return joints.within(names);
}

}  // namespace

bool read_actors(string_view text, size_t begin, size_t end, std::vector<std::string>& who, std::vector<std::string>& with) {
    string_view names = trim(text.substr(begin, end > begin ? end - begin : 0));
    if (names.size() < 6 || names.size() > longest_actor_list || !may_name(names)) return false;
    string_view helpers;
    for (size_t at = joiners.find_in(names, 6); at != string_view::npos; at = joiners.find_in(names, at + 3)) {
        if (!is_actor_list(names.substr(0, at))) continue;
        helpers = trim(names.substr(at + joiners.start_of(names.substr(at)).size()));
        names = trim(names.substr(0, at));
        break;
    }
    if (!is_actor_list(names)) return false;
    if (!helpers.empty() && !is_actor_list(helpers)) return false;
    if (helpers.empty() && !is_list(names)) {
        who.emplace_back(names);
        return true;
    }
    who = expand_bodies(names);
    if (!helpers.empty()) {
        // 各市州教育局会同发展改革委、财政局: the helpers are of the same places.
        const std::string all = std::string(names) + "、" + std::string(helpers);
        auto both = expand_bodies(all);
        with.assign(both.begin() + static_cast<std::ptrdiff_t>(std::min(who.size(), both.size())), both.end());
    }
    return true;
}

}  // namespace luoshi::notices::reading
