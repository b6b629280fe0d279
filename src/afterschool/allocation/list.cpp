#include "afterschool/allocation/list.hpp"

#include <set>

namespace luoshi::afterschool::allocation {
namespace {

Problem not_the_list() {
    return {Code::conflict, "bad-list", "定稿名单的文本与明细不一致，不能摇号，请联系系统管理员",
            "the text of the frozen list and its lines differ; no draw is possible, call the system administrator"};
}

bool same_group(const matching::Kept& kept, const enrolment::WishLine& wish) {
    const auto found = kept.groups.find(wish.pupil_code);
    if (found == kept.groups.end()) return !wish.group;
    return wish.group == found->second;
}

}  // namespace

Result<std::unique_ptr<ListMarket>> market_of(const enrolment::FrozenList& list) {
    auto made = std::make_unique<ListMarket>();
    TRY(made->files, matching::files_of_frozen(list.text));
    TRY(made->tables, matching::read_tables(made->files.courses, made->files.wishes, std::nullopt));
    TRY_DO(matching::keep_places(made->tables, made->files.kept));
    std::map<std::string, const enrolment::OfferedCourse*, std::less<>> courses;
    for (const auto& course : list.courses) courses.emplace(course.course.to_string(), &course);
    std::map<std::tuple<std::string_view, std::string_view, int>, const enrolment::WishLine*> wishes;
    for (const auto& wish : list.wishes)
        wishes.emplace(std::tuple(std::string_view(wish.pupil_code), std::string_view(wish.slot), wish.rank), &wish);
    const auto& tables = made->tables;
    std::size_t kept = 0;
    for (const auto& row : tables.courses) {
        const auto found = courses.find(row.course);
        if (found == courses.end() || found->second->places != static_cast<int>(row.capacity)) return not_the_list();
        kept += found->second->kept.size();
        made->course.push_back(found->second);
    }
    for (std::uint32_t a = 0; a < tables.market.applicants(); ++a) {
        for (std::uint32_t w = 0; w < tables.market.wishes_of(a).size(); ++w) {
            const auto found =
                wishes.find({tables.pupil_of(a), tables.slots[tables.slot[a]], static_cast<int>(tables.rank_of(a, w))});
            const auto course = tables.market.wishes_of(a)[w];
            if (found == wishes.end() || found->second->course != made->course[course]->course ||
                found->second->priority != tables.market.priority_of(a, w) ||
                !same_group(made->files.kept, *found->second)) {
                return not_the_list();
            }
            made->wish.push_back(found->second);
        }
    }
    if (made->wish.size() != list.wishes.size() || made->course.size() != list.courses.size() ||
        kept != made->files.kept.lines.size()) {
        return not_the_list();
    }
    return made;
}

KeptFor kept_for(const enrolment::OfferedCourse& course) {
    if (course.kept.empty()) return KeptFor::nobody;
    return course.kept.front().group == "priority" ? KeptFor::priority : KeptFor::classes;
}

std::int64_t pupils_in(const enrolment::FrozenList& list) {
    std::set<std::string_view> codes;
    for (const auto& wish : list.wishes) codes.insert(wish.pupil_code);
    return static_cast<std::int64_t>(codes.size());
}

}  // namespace luoshi::afterschool::allocation
