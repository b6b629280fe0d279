// Names of public bodies: recognising, splitting glued and listed names, expanding 各市州教育局、财政局, standard
// names.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

// Bytes of the suffix (厅, 委员会, 人民政府 …) that makes the text the name of a body; 0 where it is none.
size_t body_suffix(string_view text);
// The text ends as the names of bodies and actors do: a quick question before the slow ones.
bool may_name(string_view text);
// A body by its name alone: Han only, a body's suffix, no sentence.
bool is_body_name(string_view text);
// 省教育厅, 各地, 学校, 县级以上人民政府教育行政部门: who can owe a duty.
bool is_actor(string_view text);
// Items of a list of bodies split at 、，和及与; brackets and 发展和改革 stay whole.
std::vector<string_view> split_bodies(string_view text);
// Every item is a body or an actor.
bool is_actor_list(string_view text);
// 各市州教育局、财政局 → 各市州教育局, 各市州财政局; 各市州、县市区人民政府 → 各市州人民政府, 各县市区人民政府.
std::vector<std::string> expand_bodies(string_view text);
// 湖南省教育厅湖南省财政厅 → both; one name stays one. Empty when the text is no chain of body names.
std::vector<std::string> split_glued_bodies(string_view text);
// 湖南省 of 湖南省教育厅; empty where the name shows none.
string_view region_of(string_view body);
// 省教育厅 → 湖南省教育厅 where the region is 湖南省.
std::string full_name(string_view body, string_view region);
// The standard name: 发展改革委 → 发展和改革委员会, 住房城乡建设厅 → 住房和城乡建设厅.
std::string standard_name(string_view body);
// Two spellings of one body.
bool same_body(string_view a, string_view b);

}  // namespace luoshi::notices::reading
