#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "afterschool/timetable/assistants.hpp"
#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/rules_here.hpp"
#include "afterschool/timetable/service_days.hpp"
#include "afterschool/timetable/store.hpp"
#include "afterschool/timetable/use_cases.hpp"

namespace luoshi::afterschool::timetable {
namespace {

constexpr std::size_t notes_max = 50;  // what one answer lists; the counts say the rest

struct Standing {  // a session that the pattern made earlier
    SessionId id;
    CourseId course;
    Date pattern_day;
    Date day;
    int starts = 0;
    int ends = 0;
    int lessons = 0;
    std::optional<RoomId> room;
    std::optional<TeacherId> teacher;
    std::optional<TeacherId> adult;
    SessionState state = SessionState::planned;
    bool touched = false;
};
BOOST_DESCRIBE_STRUCT(Standing, (),
                      (id, course, pattern_day, day, starts, ends, lessons, room, teacher, adult, state, touched))

// Who is where on a day, so that nothing is put in two places; half-open minutes.
class Occupied {
 public:
    bool is_free(const std::string& who, Date day, int starts, int ends) const {
        const auto found = spans_.find({who, day});
        return found == spans_.end() || std::ranges::none_of(found->second, [&](const auto& span) {
                   return span.first < ends && span.second > starts;
               });
    }
    void take(const std::string& who, Date day, int starts, int ends) { spans_[{who, day}].emplace_back(starts, ends); }

 private:
    std::map<std::pair<std::string, Date>, std::vector<std::pair<int, int>>> spans_;
};

class Making {
 public:
    Making(Work& work, const catalogue::PlanLine& plan, const ServiceCalendar& calendar, bool published)
        : work_(work),
          plan_(plan),
          calendar_(calendar),
          published_(published),
          slots_(catalogue::slots_of_plan(work, plan.county, plan.id)),
          courses_(catalogue::courses_of_plan(work, plan.county, plan.id)),
          slot_times_(slot_times_of(work, plan.county, plan.id)) {
        for (const auto& teacher : catalogue::teachers_of_school(work, plan.county, plan.school))
            teachers_.emplace(teacher.id, teacher);
        for (const auto& course : courses_) {
            names_.emplace(course.id, course.name);
            asked_.emplace(course.id, grade_of_each_stage(course.grades));
        }
        for (const auto& line : catalogue::assistants_of_plan(work, plan.county, plan.id)) helpers_[line.course].push_back(line.teacher);
        standing_helpers_ = assistants_of_timetable(work, plan.county, plan.id);
    }

    MadeTimetable run() {
        made_.id = plan_.id;
        made_.days = static_cast<std::int64_t>(calendar_.days.size());
        const auto wanted = wanted_sessions();
        std::map<std::pair<CourseId, Date>, const PatternSession*> by_key;
        for (const auto& session : wanted) by_key[{session.course, session.day}] = &session;
        std::set<std::pair<CourseId, Date>> stand;
        for (const auto& standing : work_.all<Standing>(queries::pattern_sessions, plan_.county, plan_.id)) {
            const std::pair key{standing.course, standing.pattern_day};
            stand.insert(key);
            const auto found = by_key.find(key);
            settle(standing, found == by_key.end() ? nullptr : found->second);
        }
        // The day itself is over for planning: a published timetable grows from tomorrow on.
        for (const auto& session : wanted) {
            if (stand.contains({session.course, session.day}) || (published_ && session.day <= work_.today())) continue;
            insert(session);
        }
        // Teachers and rooms first: nobody assists where somebody else's own session would need them.
        for (const auto& helped : helped_) help(helped);
        return std::move(made_);
    }
    boost::json::array added() const {
        boost::json::array ids;
        for (const auto& id : added_) ids.emplace_back(id.to_string());
        return ids;
    }

 private:
    // By the calendar of the school, each course on the days of those who sit in it.
    std::vector<PatternSession> wanted_sessions() {
        const auto stages = service_days(work_, plan_.school, plan_.school_path, calendar_.days.empty() ? work_.today() : calendar_.days.front().day);
        for (const auto& stage : stages) {
            if (!stage.unsettled) continue;
            note(stage.unsettled->slug, "服务日按周一至周五编排：" + stage.unsettled->detail,
                 "days of service are taken as Monday to Friday: " + stage.unsettled->detail_en);
        }
        std::map<CourseId, const catalogue::CourseLine*> by_id;
        for (const auto& course : courses_) by_id[course.id] = &course;
        auto wanted = pattern_sessions(calendar_, slots_, slot_times_, courses_);
        std::erase_if(wanted, [&](const PatternSession& session) {
            return !have_service(stages, by_id.at(session.course)->grades, session.pattern_weekday);
        });
        return wanted;
    }
    void note(std::string slug, std::string words, std::string words_en) {
        if (made_.notes.size() < notes_max)
            made_.notes.push_back({std::move(slug), false, std::move(words), std::move(words_en), {}});
    }
    void occupy(const Standing& standing) {
        if (standing.state == SessionState::cancelled) return;
        if (standing.adult) occupied_.take(standing.adult->to_string(), standing.day, standing.starts, standing.ends);
        if (standing.room) occupied_.take(standing.room->to_string(), standing.day, standing.starts, standing.ends);
        for (const auto& one : standing_helpers_[standing.id]) occupied_.take(one.adult.to_string(), standing.day, standing.starts, standing.ends);
    }

    // A session of the draft that follows the pattern, with who takes it.
    struct Helped {
        SessionId id;
        const PatternSession* session;
        std::optional<TeacherId> adult;
        bool kept;  // as it was, so far
    };
    bool is_helper(const Helped& helped, TeacherId person) {
        const auto& session = *helped.session;
        const auto teacher = teachers_.find(person);
        if (helped.adult == person) return false;
        if (teacher != teachers_.end() && teacher->second.fit_on(session.day) &&
            occupied_.is_free(person.to_string(), session.day, session.starts.minutes(), session.ends.minutes()))
            return true;
        const auto name = teacher == teachers_.end() ? std::string() : teacher->second.name;
        note("assistant-left-out",
             fmt::format("“{}”{}：协助人员 {} 没有有效证明或同时有别的课，未排入", names_[session.course], session.day.to_string(), name),
             fmt::format("{} on {}: the assistant {} has no valid proof or is busy and was left out", names_[session.course],
                         session.day.to_string(), name));
        return false;
    }
    void help(const Helped& helped) {
        std::set<TeacherId> adults;
        for (const auto person : helpers_[helped.session->course]) {
            if (is_helper(helped, person)) adults.insert(person);
        }
        for (const auto adult : adults)
            occupied_.take(adult.to_string(), helped.session->day, helped.session->starts.minutes(), helped.session->ends.minutes());
        if (adults == adults_of(standing_helpers_[helped.id])) return;
        put_assistants(work_, plan_.county, plan_.school, helped.id, adults);
        if (!helped.kept) return;
        --made_.kept;
        ++made_.changed;
    }

    // The teacher, where vetted and free; nobody otherwise, with a note.
    std::optional<TeacherId> adult_for(const PatternSession& session) {
        if (!session.teacher) return std::nullopt;
        const auto teacher = teachers_.find(*session.teacher);
        const auto& course = names_[session.course];
        if (teacher == teachers_.end() || !teacher->second.fit_on(session.day)) {
            note("teacher-not-fit",
                 fmt::format("“{}”{}：教师没有有效的审核、健康或合同证明，未排教师", course, session.day.to_string()),
                 fmt::format("{} on {}: the teacher has no valid proof, nobody was put in", course,
                             session.day.to_string()));
            return std::nullopt;
        }
        if (!occupied_.is_free(session.teacher->to_string(), session.day, session.starts.minutes(),
                               session.ends.minutes())) {
            note(
                "teacher-busy",
                fmt::format("“{}”{}：{} 同时有别的课，未排教师", course, session.day.to_string(), teacher->second.name),
                fmt::format("{} on {}: {} is busy, nobody was put in", course, session.day.to_string(),
                            teacher->second.name));
            return std::nullopt;
        }
        return session.teacher;
    }
    std::optional<RoomId> room_for(const PatternSession& session) {
        if (!session.room) return std::nullopt;
        if (occupied_.is_free(session.room->to_string(), session.day, session.starts.minutes(), session.ends.minutes()))
            return session.room;
        note("room-busy",
             fmt::format("“{}”{}：场地同时另有课，未排场地", names_[session.course], session.day.to_string()),
             fmt::format("{} on {}: the room is in use, none was put in", names_[session.course],
                         session.day.to_string()));
        return std::nullopt;
    }

    // The latest end of that day for those in the course, the strictest of their stages; sessions beyond it are left
    // out.
    std::optional<int> limit_on(Date day, CourseId course) {
        std::optional<int> strictest;
        for (const int grade : asked_[course]) {
            const auto limit = limit_of(day, grade);
            if (limit && (!strictest || *limit < *strictest)) strictest = limit;
        }
        return strictest;
    }
    std::optional<int> limit_of(Date day, int grade) {
        const std::pair key{day, grade <= 6};
        const auto found = limits_.find(key);
        if (found != limits_.end()) return found->second;
        const auto held = held_here(work_, end_latest_key, plan_.school, plan_.school_path, day, grade);
        std::optional<int> limit;
        if (held.number) limit = static_cast<int>(*held.number);
        return limits_.emplace(key, limit).first->second;
    }
    bool is_too_late(const PatternSession& session) {
        const auto limit = limit_on(session.day, session.course);
        if (!limit || session.ends.minutes() <= *limit) return false;
        note("ends-too-late",
             fmt::format("“{}”{} {} 结束，晚于本地规定的 {}，没有排入", names_[session.course], session.day.to_string(),
                         session.ends.to_string(), minutes_text(*limit)),
             fmt::format("{} on {} ends at {}, later than {}; it was left out", names_[session.course],
                         session.day.to_string(), session.ends.to_string(), minutes_text(*limit)));
        return true;
    }

    void settle(const Standing& standing, const PatternSession* wanted) {
        const bool free_to_change = !published_ && !standing.touched && standing.state == SessionState::planned;
        if (wanted == nullptr || is_too_late(*wanted)) {
            if (free_to_change) {
                work_.run(queries::delete_session_assistants, plan_.county, standing.id);
                work_.run(queries::delete_draft_session, plan_.county, standing.id);
                ++made_.removed;
                return;
            }
            if (standing.state == SessionState::planned || standing.state == SessionState::moved) ++made_.differing;
            ++made_.kept;
            return occupy(standing);
        }
        const bool same = standing.day == wanted->day && standing.starts == wanted->starts.minutes() &&
                          standing.ends == wanted->ends.minutes() && standing.lessons == wanted->lessons &&
                          standing.room == wanted->room && standing.adult == wanted->teacher &&
                          standing.teacher == wanted->teacher;
        if (!free_to_change) {
            if (!same && !standing.touched && standing.state == SessionState::planned) ++made_.differing;
            ++made_.kept;
            return occupy(standing);
        }
        if (same) {
            ++made_.kept;
            helped_.push_back({standing.id, wanted, standing.adult, true});
            return take(*wanted, standing.room, standing.adult);
        }
        const auto room = room_for(*wanted);
        const auto adult = adult_for(*wanted);
        const bool settled = standing.day == wanted->day && standing.starts == wanted->starts.minutes() &&
                             standing.ends == wanted->ends.minutes() && standing.lessons == wanted->lessons &&
                             standing.room == room && standing.adult == adult && standing.teacher == wanted->teacher;
        if (settled) {
            ++made_.kept;
        } else {
            work_.run(queries::refresh_session, plan_.county, standing.id, wanted->day, wanted->starts.minutes(),
                      wanted->ends.minutes(), limit_on(wanted->day, wanted->course), wanted->lessons, room, wanted->teacher, adult);
            ++made_.changed;
        }
        helped_.push_back({standing.id, wanted, adult, settled});
        take(*wanted, room, adult);
    }

    void insert(const PatternSession& session) {
        if (is_too_late(session)) return;
        const auto room = room_for(session);
        const auto adult = adult_for(session);
        const auto id = work_.new_id<SessionId>();
        work_.run(queries::insert_session, plan_.county, id, plan_.id, plan_.school,
                  session.course, session.slot, session.day, session.pattern_weekday, iso_weekday(session.day),
                  session.day, session.starts.minutes(), session.ends.minutes(), limit_on(session.day, session.course), session.lessons,
                  room, session.teacher, adult, std::optional<SessionId>{});
        ++made_.added;
        added_.push_back(id);
        helped_.push_back({id, &session, adult, false});
        take(session, room, adult);
    }
    void take(const PatternSession& session, std::optional<RoomId> room, std::optional<TeacherId> adult) {
        if (adult) occupied_.take(adult->to_string(), session.day, session.starts.minutes(), session.ends.minutes());
        if (room) occupied_.take(room->to_string(), session.day, session.starts.minutes(), session.ends.minutes());
    }

    Work& work_;
    const catalogue::PlanLine& plan_;
    const ServiceCalendar& calendar_;
    bool published_;
    std::vector<catalogue::SlotLine> slots_;
    std::vector<catalogue::CourseLine> courses_;
    std::vector<SlotTime> slot_times_;
    std::map<TeacherId, catalogue::TeacherLine> teachers_;
    std::map<CourseId, std::string> names_;
    std::map<CourseId, std::vector<TeacherId>> helpers_;  // as the plan names them
    AssistantsBySession standing_helpers_;
    std::vector<Helped> helped_;
    std::map<CourseId, std::vector<int>> asked_;  // one grade of each of its stages
    std::map<std::pair<Date, bool>, std::optional<int>> limits_;  // for primary pupils or not
    Occupied occupied_;
    MadeTimetable made_;
    std::vector<SessionId> added_;
};

Result<org::SchoolTerm> term_of(Work& work, const catalogue::PlanLine& plan) {
    const auto body = org::find_body(work, plan.school);
    if (!body) return no_such_timetable();
    for (const auto& term : org::terms_of(work, *body, plan.school_year)) {
        if (term.term == plan.term) return term;
    }
    return Problem{Code::conflict, "term-not-fixed", "还没有确定本学期的起止日期，请先在“学期起止”中确定",
                   "the days of the term are not fixed yet; fix them under School terms first"};
}

}  // namespace

Result<MadeTimetable> make_timetable(Work& work, const MakeTimetable& command) {
    TRY(const catalogue::PlanLine plan, find_plan_for(work, command.id, permissions::write));
    if (plan.state != catalogue::PlanState::approved && plan.state != catalogue::PlanState::published) {
        return Problem{Code::conflict, "plan-not-approved", "学期方案批准后才能编排课表",
                       "a timetable is made once the term plan is approved"};
    }
    const auto head = find_head(work, plan.id);
    if (head && command.if_match.version != head->version) return changed_meanwhile();
    TRY(const org::SchoolTerm term, term_of(work, plan));
    TRY(const ServiceCalendar calendar, calendar_of(work, plan.school, plan.school_path, term.starts, term.ends));
    if (!head) {
        work.run(queries::insert_timetable, plan.county, plan.id, plan.school, plan.school_year, plan.term, term.starts,
                 term.ends, work.now(), work.actor().name);
    } else {
        work.run(queries::set_timetable_made, plan.county, plan.id, head->version, term.starts, term.ends, work.now(),
                 work.actor().name);
    }
    const bool published = head && head->state == TimetableState::published;
    Making making(work, plan, calendar, published);
    auto made = making.run();
    made.version = head ? head->version + 1 : 1;
    work.record(
        "timetable.make", "timetable", plan.id.to_string(),
        json::value{{"added", made.added}, {"changed", made.changed}, {"removed", made.removed}, {"kept", made.kept}});
    if (published && made.added > 0)
        work.emit("timetable.sessions_added", json::value{{"county", plan.county},
                                                          {"plan", plan.id.to_string()},
                                                          {"school", plan.school.to_string()},
                                                          {"sessions", making.added()}});
    return made;
}

}  // namespace luoshi::afterschool::timetable
