#include "afterschool/timetable/clashes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/rules_here.hpp"
#include "afterschool/timetable/service_days.hpp"

namespace luoshi::afterschool::timetable {
namespace {

std::string when(const SessionRow& row) {
    return fmt::format("{} {}–{}", row.day.to_string(), minutes_text(row.starts), minutes_text(row.ends));
}

void against_the_day(Work& work, const Placing& at, Date first_day, Date last_day, std::vector<Clash>& clashes) {
    if (at.day < first_day || at.day > last_day) {
        clashes.push_back(
            {"outside-term",
             true,
             fmt::format("{} 不在本学期（{} 至 {}）", at.day.to_string(), first_day.to_string(), last_day.to_string()),
             fmt::format("{} is outside the term ({} to {})", at.day.to_string(), first_day.to_string(),
                         last_day.to_string()),
             {}});
        return;
    }
    const auto calendar = calendar_of(work, at.school, at.school_path, at.day, at.day);
    if (!calendar) {
        clashes.push_back({calendar.error().slug, true, calendar.error().detail, calendar.error().detail_en, {}});
        return;
    }
    const auto* service = calendar->find(at.day);
    if (service == nullptr) {
        const bool weekend = calendar->off.empty();
        const auto why = weekend ? std::string("周末") : calendar->off.front().words;
        const auto why_en = weekend ? std::string("weekend") : calendar->off.front().words_en;
        clashes.push_back({"not-a-school-day",
                           true,
                           fmt::format("{} 没有课后服务：{}", at.day.to_string(), why),
                           fmt::format("there is no service on {}: {}", at.day.to_string(), why_en),
                           {}});
    } else if (!have_service(service_days(work, at.school, at.school_path, at.day), at.grades, service->pattern_weekday)) {
        clashes.push_back({"not-a-school-day",
                           true,
                           fmt::format("{} 没有课后服务：本地规定这些年级当天不提供服务", at.day.to_string()),
                           fmt::format("there is no service on {} for these grades by local rule", at.day.to_string()),
                           {}});
    } else if (service->until && at.ends > service->until->minutes()) {
        clashes.push_back({"half-day",
                           true,
                           fmt::format("{} 服务到 {} 为止", at.day.to_string(), service->until->to_string()),
                           fmt::format("service ends at {} on {}", service->until->to_string(), at.day.to_string()),
                           {}});
    }
}

void against_the_rules(Work& work, const Placing& at, Judged& judged) {
    const auto limit = least_here(work, end_latest_key, at.school, at.school_path, at.day, at.grades);
    if (!limit.number) return;
    judged.end_limit = static_cast<int>(*limit.number);
    if (at.ends <= *judged.end_limit) return;
    judged.clashes.push_back({"ends-too-late",
                              true,
                              fmt::format("{} 结束，晚于本地规定的 {}（{}）", minutes_text(at.ends),
                                          minutes_text(*judged.end_limit), limit.view.basis),
                              fmt::format("it ends at {}, later than the local limit {}", minutes_text(at.ends),
                                          minutes_text(*judged.end_limit)),
                              {}});
}

// Pupils of the course who sit in another one at the same time.
std::int64_t shared_pupils(Work& work, const Placing& at, const SessionRow& other) {
    if (other.course == at.course) return 0;
    std::set<std::string> own;
    for (const auto& line : enrolment::roster_of(work, at.county, at.course, at.day, at.pattern_weekday))
        own.insert(line.pupil.to_string());
    if (own.empty()) return 0;
    return std::ranges::count_if(enrolment::roster_of(work, at.county, other.course, at.day, other.pattern_weekday),
                                 [&](const auto& line) { return own.contains(line.pupil.to_string()); });
}

std::vector<SessionRow> others_at(Work& work, const Placing& at) {
    auto others = work.all<SessionRow>(queries::overlapping_sessions, at.county, at.school, at.day, at.starts, at.ends);
    std::erase_if(others, [&](const SessionRow& other) { return std::ranges::find(at.without, other.id) != at.without.end(); });
    return others;
}

Clash busy_helping(const std::string& name, const SessionRow& other) {
    return {"teacher-busy", true, fmt::format("{} 在 {} 要协助“{}”", name, when(other), other.course_name),
            fmt::format("{} assists in {} on {}", name, other.course_name, when(other)), other.id};
}

void add_busy_assistants(const Placing& at, const SessionRow& other, const std::vector<AssistantAt>& helping, std::vector<Clash>& clashes) {
    for (const auto& one : at.assistants) {
        const bool takes = other.adult == one.adult;
        if (!takes && std::ranges::find(helping, one.adult, &AssistantAt::adult) == helping.end()) continue;
        clashes.push_back({"assistant-busy", true,
                           fmt::format("协助人员 {} 在 {} {}“{}”", one.name, when(other), takes ? "要上" : "要协助", other.course_name),
                           fmt::format("the assistant {} {} {} on {}", one.name, takes ? "takes" : "assists in", other.course_name, when(other)),
                           other.id});
    }
}

void add_unfit_assistants(Work& work, const Placing& at, std::vector<Clash>& clashes) {
    for (const auto& one : at.assistants) {
        const auto person = catalogue::find_teacher(work, at.county, one.adult);
        if (person && person->school == at.school && person->fit_on(at.day)) continue;
        clashes.push_back({"assistant-not-fit", true,
                           fmt::format("协助人员 {} 在 {} 没有有效的审核、健康或合同证明，不能排课", one.name, at.day.to_string()),
                           fmt::format("the assistant {} has no valid vetting, health proof or contract on {}", one.name, at.day.to_string()),
                           {}});
    }
}

void against_others(Work& work, const Placing& at, std::vector<Clash>& clashes) {
    auto helping = assistants_overlapping(work, at.county, at.school, at.day, at.starts, at.ends);
    for (const auto& other : others_at(work, at)) {
        add_busy_assistants(at, other, helping[other.id], clashes);
        if (at.adult && other.course != at.course) {
            const auto& there = helping[other.id];
            const auto found = std::ranges::find(there, *at.adult, &AssistantAt::adult);
            if (found != there.end()) clashes.push_back(busy_helping(found->name, other));
        }
        if (other.course == at.course) {
            clashes.push_back({"course-busy", true, fmt::format("“{}”在 {} 已有一节课", other.course_name, when(other)),
                               fmt::format("{} has a session on {} already", other.course_name, when(other)),
                               other.id});
            continue;
        }
        if (at.adult && other.adult == at.adult) {
            clashes.push_back(
                {"teacher-busy", true,
                 fmt::format("{} 在 {} 要上“{}”", other.adult_name.value_or("教师"), when(other), other.course_name),
                 fmt::format("{} takes {} on {}", other.adult_name.value_or("the teacher"), other.course_name,
                             when(other)),
                 other.id});
        }
        if (at.room && other.room == at.room) {
            clashes.push_back(
                {"room-busy", true,
                 fmt::format("“{}”在 {} 由“{}”使用", other.room_name.value_or("场地"), when(other), other.course_name),
                 fmt::format("{} is used by {} on {}", other.room_name.value_or("the room"), other.course_name,
                             when(other)),
                 other.id});
        }
        if (const auto pupils = shared_pupils(work, at, other); pupils > 0) {
            clashes.push_back({"pupils-busy", true,
                               fmt::format("有 {} 名学生在 {} 还要上“{}”", pupils, when(other), other.course_name),
                               fmt::format("{} pupils also sit in {} on {}", pupils, other.course_name, when(other)),
                               other.id});
        }
    }
}

void against_room_and_adult(Work& work, const Placing& at, std::vector<Clash>& clashes) {
    if (at.room) {
        const auto rooms = catalogue::rooms_of_school(work, at.county, at.school);
        const auto room = std::ranges::find(rooms, *at.room, &catalogue::RoomLine::id);
        if (room == rooms.end() || !room->in_use) {
            clashes.push_back({"room-closed",
                               true,
                               "这间场地不属于本校或已停用，请另选",
                               "the room is not the school's or is out of use; choose another",
                               {}});
        } else if (room->places < at.places_max) {
            clashes.push_back(
                {"room-too-small",
                 false,
                 fmt::format("“{}”有 {} 个座位，课程有 {} 个名额", room->name, room->places, at.places_max),
                 fmt::format("{} has {} chairs for {} places", room->name, room->places, at.places_max),
                 {}});
        }
    } else {
        clashes.push_back({"no-room", false, "还没有场地", "it has no room yet", {}});
    }
    if (!at.adult) {
        clashes.push_back({"no-teacher", false, "还没有教师", "it has no teacher yet", {}});
        return;
    }
    const auto teacher = catalogue::find_teacher(work, at.county, *at.adult);
    if (!teacher || teacher->school != at.school) {
        clashes.push_back({"no-such-teacher",
                           true,
                           "本校没有这位教师，请另选",
                           "the school has no such teacher; choose another",
                           {}});
    } else if (!teacher->fit_on(at.day)) {
        clashes.push_back(
            {"teacher-not-fit",
             true,
             fmt::format("{} 在 {} 没有有效的审核、健康或合同证明，不能排课", teacher->name, at.day.to_string()),
             fmt::format("{} has no valid vetting, health proof or contract on {}", teacher->name, at.day.to_string()),
             {}});
    }
}

}  // namespace

Placing placing_of(const SessionRow& row) {
    return {row.county,       row.school, row.school_path, row.plan, row.course, row.course_name, row.places_max,
            row.grade_list(), row.pattern_weekday, row.day, row.starts, row.ends, row.room, row.adult, {row.id}, {}};
}

Placing placing_with_assistants(Work& work, const SessionRow& row) {
    auto placing = placing_of(row);
    placing.assistants = assistants_at(work, row.county, row.id);
    std::erase_if(placing.assistants, [&](const AssistantAt& one) { return one.adult == row.adult; });
    return placing;
}

bool Judged::possible() const { return std::ranges::none_of(clashes, &Clash::blocking); }

Judged judge(Work& work, const Placing& placing, Date first_day, Date last_day) {
    Judged judged;
    if (placing.starts >= placing.ends) {
        judged.clashes.push_back(
            {"ends-before-it-starts", true, "结束时间应晚于开始时间", "it ends before it starts", {}});
        return judged;
    }
    against_the_day(work, placing, first_day, last_day, judged.clashes);
    against_the_rules(work, placing, judged);
    against_others(work, placing, judged.clashes);
    against_room_and_adult(work, placing, judged.clashes);
    add_unfit_assistants(work, placing, judged.clashes);
    return judged;
}

std::vector<Clash> clashes_of_assistants(Work& work, const Placing& placing) {
    std::vector<Clash> clashes;
    auto helping = assistants_overlapping(work, placing.county, placing.school, placing.day, placing.starts, placing.ends);
    for (const auto& other : others_at(work, placing)) add_busy_assistants(placing, other, helping[other.id], clashes);
    add_unfit_assistants(work, placing, clashes);
    return clashes;
}

std::optional<Problem> refusal_of(const Judged& judged) {
    for (const auto& clash : judged.clashes) {
        if (clash.blocking)
            return Problem{Code::conflict, clash.slug, clash.words + "；请另选时间、场地或教师",
                           clash.words_en + "; choose another time, room or teacher"};
    }
    return std::nullopt;
}

}  // namespace luoshi::afterschool::timetable
