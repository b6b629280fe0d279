#include "pupils/roster_ahead.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "pupils/api.hpp"
#include "pupils/hand_over.hpp"
#include "pupils/queries.hpp"

namespace luoshi::pupils {
namespace {

org::BodyHolding held(std::string kind, std::int64_t number, std::string words, std::string words_en, std::optional<std::string> stops = {}) {
    return {std::move(kind), number, std::move(words), std::move(words_en), std::move(stops)};
}

std::vector<org::BodyHolding> going_along(Work& work, const org::BodyAhead& ahead, std::int64_t pupils, const std::vector<ClassLine>& classes) {
    std::vector<org::BodyHolding> all;
    const auto day = ahead.effective.to_string();
    const auto name = ahead.other ? ahead.other->name : "接收学校";
    const auto name_en = ahead.other ? ahead.other->name : "the school that stays";
    if (pupils > 0) {
        all.push_back(held("pupils", pupils,
                           fmt::format("{} 名学生自 {} 起随班转入{}；原校的就读记录、意愿、考勤和账单留在原校名下，仍可查阅", pupils, day, name),
                           fmt::format("{} pupils go to {} with their classes from {}; records, consents, registers and bills stay under the old school and can still be read",
                                       pupils, name_en, day)));
    }
    const auto number = static_cast<std::int64_t>(classes.size());
    const auto problem = ahead.other ? why_not_there(work, classes, *ahead.other) : std::nullopt;
    if (problem) {
        all.push_back(held("classes", number, problem->detail, problem->detail_en, problem->slug));
    } else if (number > 0) {
        all.push_back(held("classes", number, fmt::format("{} 个班转入{}；班号重复的另编班号，班主任不变", number, name),
                           fmt::format("{} classes go to {}; one whose number is taken there gets another, head teachers stay", number, name_en)));
    }
    return all;
}

org::BodyHolding not_while_here(const org::BodyAhead& ahead, std::int64_t pupils) {
    if (ahead.change == org::ChangeKind::moved_to) {
        return held("pupils", pupils,
                    fmt::format("{}还有 {} 名在籍（含休学）学生，学籍不随学校跨区划：请先办理转出，划转后在新校登记", ahead.body.name, pupils),
                    fmt::format("{} still has {} pupils, and no pupil's record leaves its county with the school: transfer them out first and enrol them there afterwards",
                                ahead.body.name, pupils),
                    "pupils-here");
    }
    return held("pupils", pupils,
                fmt::format("{}还有 {} 名在籍（含休学）学生：请先办理转学或移交班级，或改用“合并”并写明接收学校", ahead.body.name, pupils),
                fmt::format("{} still has {} pupils: transfer them or hand over their classes first, or record a merger that names the school they go to", ahead.body.name,
                            pupils),
                "pupils-here");
}

constexpr std::size_t names_max = 10;

// Of classes that are handed over; which ones is chosen beside, so all are named that would lose their head teacher.
std::vector<org::BodyHolding> heads_that_stay(Work& work, const org::BodyLine& school, const org::BodyLine& to) {
    const auto classes = without_head_there(work, classes_of_school(work, school.county, school.id), to);
    if (classes.empty()) return {};
    std::string names, names_en;
    for (std::size_t i = 0; i < std::min(classes.size(), names_max); ++i) {
        names += (i > 0 ? "、" : "") + classes[i].name;
        names_en += (i > 0 ? ", " : "") + classes[i].name;
    }
    if (classes.size() > names_max) {
        names += " 等";
        names_en += " …";
    }
    const auto number = static_cast<std::int64_t>(classes.size());
    return {held("classes", number,
                 fmt::format("{} 个班（{}）的班主任在{}没有班主任角色：移交后该班没有班主任，由{}另行指定；要随班过去的，请安全管理员先在{}授予角色", number, names,
                             to.name, to.name, to.name),
                 fmt::format("the head teachers of {} classes ({}) hold no such role in {}: a class that is handed over has none until that school names one; who is to "
                             "go along is given the role there first, by the security administrator",
                             number, names_en, to.name))};
}

}  // namespace

std::vector<org::BodyHolding> roster_ahead(Work& work, const org::BodyAhead& ahead) {
    const auto& school = ahead.body;
    if (school.kind != org::BodyKind::school) return {};
    const auto pupils = work.one<std::int64_t>(queries::count_pupils_here, school.county, school.id).value_or(0);
    switch (ahead.change) {
        case org::ChangeKind::merge_into: return going_along(work, ahead, pupils, classes_of_school(work, school.county, school.id));
        case org::ChangeKind::close:
        case org::ChangeKind::moved_to:
            if (pupils == 0) return {};
            return {not_while_here(ahead, pupils)};
        case org::ChangeKind::split_into:
            if (ahead.other) return heads_that_stay(work, school, *ahead.other);
            if (pupils == 0) return {};
            return {held("pupils", pupils, fmt::format("{} 名学生仍在原校：登记拆分后，用“移交班级”逐班划给新学校", pupils),
                         fmt::format("{} pupils stay at first: after the split, hand their classes over to the new school one by one", pupils))};
        case org::ChangeKind::move:
            if (pupils == 0) return {};
            return {held("pupils", pupils, fmt::format("{} 名学生、其班级和账单都不变，只是改由新的上级管辖", pupils),
                         fmt::format("{} pupils, their classes and bills stay as they are under the new parent", pupils))};
        case org::ChangeKind::open:
        case org::ChangeKind::rename:
        case org::ChangeKind::change_kind:
        case org::ChangeKind::absorb:
        case org::ChangeKind::split_from:
        case org::ChangeKind::moved_from: return {};
    }
    return {};
}

}  // namespace luoshi::pupils
