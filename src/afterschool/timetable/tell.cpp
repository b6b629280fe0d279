// Families and teachers hear of what happens to a published session: one message to each guardian who asked for mail,
// and one through the gateway to each guardian and teacher. The key names the change, so that nobody is told twice.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/timetable/api.hpp"
#include "afterschool/timetable/assistants.hpp"
#include "afterschool/timetable/jobs.hpp"
#include "afterschool/timetable/moving.hpp"
#include "afterschool/timetable/queries.hpp"
#include "platform/mail/outbox.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::timetable {
namespace {

struct Notice {
    std::string about;  // begins the key of each message: event and change
    std::string kind;
    std::string subject;
    std::string text;  // without the child's name
    std::map<pupils::PupilId, std::string> further = {};  // what is to be said of one child only
};

const json::value* member(const json::value& payload, std::string_view name) {
    const auto* object = payload.if_object();
    return object == nullptr ? nullptr : object->if_contains(name);
}
std::string text_of(const json::value& payload, std::string_view name) {
    const auto* found = member(payload, name);
    return found != nullptr && found->is_string() ? std::string(found->get_string()) : std::string();
}
std::int64_t number_of(const json::value& payload, std::string_view name) {
    const auto* found = member(payload, name);
    return found != nullptr && found->is_int64() ? found->get_int64() : 0;
}

Problem bad_payload() { return {Code::invalid, "bad-payload", "事件内容不完整", "the event is not complete"}; }

Result<Nothing> through_gateway(Work& work, const std::string& about, AccountId account, const Notice& notice,
                                const std::string& text) {
    const auto to = "account:" + account.to_string();
    return mail::send_later(work,
                            {about + "/" + to, mail::Channel::hook, to, notice.subject, text, notice.kind});
}

Result<int> tell_guardians(Work& work, std::string_view county, const enrolment::RosterLine& child,
                           const Notice& notice) {
    int told = 0;
    const auto about = notice.about + "/" + child.pupil.to_string();
    const auto further = notice.further.find(child.pupil);
    const auto text = fmt::format("{}（{}）：{}{}", child.name, child.class_name, notice.text,
                                  further == notice.further.end() ? std::string() : further->second);
    for (const auto& guardian : pupils::guardians_of(work, county, child.pupil)) {
        // An address that cannot be used must not keep the news from the others.
        if (guardian.notify_by == pupils::NotifyBy::mail && guardian.mail && mail::is_mail_address(*guardian.mail)) {
            TRY_DO(mail::send_later(work, {about + "/mail:" + guardian.account.to_string(), mail::Channel::mail,
                                           *guardian.mail, notice.subject, text, notice.kind}));
        }
        TRY_DO(through_gateway(work, about, guardian.account, notice, text));
        ++told;
    }
    return told;
}

Result<int> tell_teacher(Work& work, std::string_view county, std::optional<TeacherId> id, const Notice& notice) {
    if (!id) return 0;
    const auto teacher = catalogue::find_teacher(work, county, *id);
    if (!teacher || !teacher->account) return 0;
    TRY_DO(through_gateway(work, notice.about, *teacher->account, notice, notice.text));
    return 1;
}

Result<Nothing> tell(Work& work, std::string_view county, CourseId course, const std::vector<enrolment::RosterLine>& children,
                     const std::set<std::optional<TeacherId>>& teachers, const Notice& notice) {
    int told = 0;
    for (const auto& child : children) {
        TRY(const int guardians, tell_guardians(work, county, child, notice));
        told += guardians;
    }
    for (const auto& teacher : teachers) {
        TRY(const int one, tell_teacher(work, county, teacher, notice));
        told += one;
    }
    if (told > 0)
        work.record("timetable.tell", "course", course.to_string(),
                    json::value{{"about", notice.about}, {"people", told}});
    return Nothing{};
}

// Whoever sits in the session, were it on that day.
std::vector<enrolment::RosterLine> children_of(Work& work, const SessionRow& row, Date day) {
    auto session = session_line(row);
    session.date = day;
    return roster_of(work, session);
}

using Teachers = std::set<std::optional<TeacherId>>;

// Whoever assists is there too, and need not come where nobody does.
Teachers with_assistants(Work& work, const SessionRow& row, Teachers teachers) {
    for (const auto& one : assistants_at(work, row.county, row.id)) teachers.insert(one.adult);
    return teachers;
}

std::string at(const SessionPlace& place) {
    return fmt::format("{} {}–{}", place.day.to_string(), place.starts, place.ends);
}

std::string_view what_follows(const std::string& settlement) {
    if (settlement == "refund") return "这节课按课时退费";
    return "补课还是退费，学校决定后再通知您";
}

// Where the children of a special session spend its hour on a day on which it is not held then: in their base group, or at home. `row`
// stands as it stood; nothing of a base session, whose children have no other place at that time.
std::map<pupils::PupilId, std::string> where_instead(Work& work, const SessionRow& row, const std::vector<enrolment::RosterLine>& children) {
    std::map<pupils::PupilId, std::string> where;
    if (row.kind == catalogue::CourseKind::base || children.empty()) return where;
    for (const auto& child : children) where[child.pupil] = "孩子在这个时段没有基础托管班，请按时接孩子回家。";
    for (const auto& other : work.all<SessionRow>(queries::overlapping_sessions, row.county, row.school, row.day, row.starts, row.ends)) {
        if (other.kind != catalogue::CourseKind::base || other.plan != row.plan || other.slot != row.slot) continue;
        const auto words = fmt::format("这个时段孩子到基础托管“{}”，{}。", other.course_name, other.room_name.value_or("场地由学校另行通知"));
        for (const auto& line : roster_of(work, session_line(other))) {
            if (const auto child = where.find(line.pupil); child != where.end()) child->second = words;
        }
    }
    return where;
}

struct Change {
    SessionRow row;  // as it is now
    std::string about;
};
Result<Change> change_in(Work& work, const json::value& payload, std::string_view event) {
    const auto id = SessionId::parse(text_of(payload, "session"));
    const auto change = text_of(payload, "change");
    if (!id || change.empty()) return bad_payload();
    auto row = find_row(work, *id);
    if (!row) return bad_payload();
    return Change{std::move(*row), fmt::format("{}/{}", event, change)};
}

// The same of a session that was moved away from the hour of its slot. One that begins a little later leaves no hour free.
std::map<pupils::PupilId, std::string> where_while_away(Work& work, SessionRow row, const SessionPlace& before, const SessionPlace& after,
                                                         const std::vector<enrolment::RosterLine>& children) {
    if (before.day == after.day && before.starts < after.ends && after.starts < before.ends) return {};
    const auto free = free_hours(work, row.county, row.plan, before.day, before.day);
    if (std::ranges::find(free, row.course, &FreeHour::course) == free.end()) return {};
    const auto starts = minutes_of_text("starts", before.starts);
    const auto ends = minutes_of_text("ends", before.ends);
    if (!starts || !ends) return {};
    row.day = before.day;
    row.starts = *starts;
    row.ends = *ends;
    auto where = where_instead(work, row, children);
    for (auto& [child, words] : where) words = "原来的时段：" + words;
    return where;
}

// Told together, by another event.
bool is_one_of_many(const json::value& payload) {
    const auto* many = member(payload, "many");
    return many != nullptr && many->is_bool() && many->get_bool();
}

Result<Nothing> hear_cancelled(Work& work, const json::value& payload) {
    if (is_one_of_many(payload)) return Nothing{};
    TRY(const Change change, change_in(work, payload, "timetable.session_cancelled"));
    const auto& row = change.row;
    const auto words = fmt::format("{} 的课后服务“{}”停课：{}。{}。", at(place_of(row)), row.course_name,
                                   text_of(payload, "reason"), what_follows(text_of(payload, "settlement")));
    const auto children = children_of(work, row, row.day);
    return tell(work, row.county, row.course, children, with_assistants(work, row, {row.teacher, row.adult}),
                {change.about, "timetable.session_cancelled", "课后服务停课通知", words, where_instead(work, row, children)});
}

Result<Nothing> hear_settled(Work& work, const json::value& payload) {
    TRY(const Change change, change_in(work, payload, "timetable.session_settled"));
    const auto& row = change.row;
    auto words = fmt::format("{} 停课的“{}”按 {} 课时退费。", row.day.to_string(), row.course_name, row.lessons);
    std::set<std::optional<TeacherId>> teachers;
    if (row.made_up_by) {
        const auto made_up = find_row(work, *row.made_up_by);
        if (!made_up) return bad_payload();
        const auto place = place_of(*made_up);
        words = fmt::format("{} 停课的“{}”补课：{}，{}。", row.day.to_string(), row.course_name, at(place),
                            place.room.value_or("场地另行通知"));
        teachers = with_assistants(work, *made_up, {made_up->adult});
    }
    return tell(work, row.county, row.course, children_of(work, row, row.day), teachers,
                {change.about, "timetable.session_settled", "课后服务补课和退费通知", words});
}

Result<Nothing> hear_changed(Work& work, const json::value& payload) {
    if (is_one_of_many(payload)) return Nothing{};
    TRY(const Change change, change_in(work, payload, "timetable.session_changed"));
    const auto* stored_before = member(payload, "before");
    const auto* stored_after = member(payload, "after");
    if (stored_before == nullptr || stored_after == nullptr) return bad_payload();
    TRY(const auto before, json::from_json<SessionPlace>(*stored_before));
    TRY(const auto after, json::from_json<SessionPlace>(*stored_after));
    const auto& row = change.row;
    auto words = fmt::format("{} 的课后服务“{}”有调整：", at(before), row.course_name);
    if (at(before) != at(after)) words += fmt::format("改为 {}；", at(after));
    if (before.room != after.room) words += fmt::format("场地改为 {}；", after.room.value_or("另行通知"));
    if (before.teacher != after.teacher) words += fmt::format("由 {} 上课；", after.teacher.value_or("其他教师"));
    words += fmt::format("原因：{}。", text_of(payload, "reason"));
    auto teachers = with_assistants(work, row, {row.teacher, row.adult});
    if (const auto* pay = member(payload, "pay"); pay != nullptr && pay->is_array()) {
        for (const auto& effect : pay->get_array()) teachers.insert(TeacherId::parse(text_of(effect, "teacher")));
    }
    const auto children = children_of(work, row, before.day);
    return tell(work, row.county, row.course, children, teachers,
                {change.about, "timetable.session_changed", "课后服务调课通知", words, where_while_away(work, row, before, after, children)});
}

std::set<std::optional<TeacherId>> teachers_named(const json::value& payload) {
    std::set<std::optional<TeacherId>> teachers;
    if (const auto* named = member(payload, "teachers"); named != nullptr && named->is_array()) {
        for (const auto& one : named->get_array()) {
            if (one.is_string()) teachers.insert(TeacherId::parse(std::string_view(one.get_string())));
        }
    }
    return teachers;
}

Result<Nothing> hear_arranged(Work& work, const json::value& payload) {
    const auto course = CourseId::parse(text_of(payload, "course"));
    const auto from = Date::parse(text_of(payload, "from"));
    const auto change = text_of(payload, "change");
    if (!course || !from || change.empty()) return bad_payload();
    const auto line = catalogue::find_course(work, *course);
    if (!line) return bad_payload();
    const auto words = fmt::format("从 {} 起，课后服务“{}”有调整（{} 节）：{}。原因：{}。", from->to_string(), line->name,
                                   number_of(payload, "sessions"), text_of(payload, "words"),
                                   text_of(payload, "reason"));
    const auto weekday = number_of(payload, "weekday");
    const auto children = weekday > 0 ? enrolment::roster_of(work, line->county, *course, *from, static_cast<int>(weekday))
                                      : enrolment::whole_roster_of(work, line->county, *course, *from);
    return tell(work, line->county, *course, children, teachers_named(payload),
                {"timetable.course_arranged/" + change, "timetable.course_arranged", "课后服务调课通知", words});
}

// Assistants and those who were; for the families nothing changes.
Result<Nothing> hear_assistants_set(Work& work, const json::value& payload) {
    const auto course = CourseId::parse(text_of(payload, "course"));
    const auto change = text_of(payload, "change");
    if (!course || change.empty()) return bad_payload();
    const auto line = catalogue::find_course(work, *course);
    if (!line) return bad_payload();
    const auto words = fmt::format("从 {} 到 {}，课后服务“{}”的协助人员有调整（{} 节）：{}。原因：{}。", text_of(payload, "from"),
                                   text_of(payload, "to"), line->name, number_of(payload, "sessions"), text_of(payload, "words"),
                                   text_of(payload, "reason"));
    return tell(work, line->county, *course, {}, teachers_named(payload),
                {"timetable.assistants_set/" + change, "timetable.assistants_set", "课后服务协助安排通知", words});
}

// Of a published timetable, from today on. What has begun is held to its end, and its register is taken.
std::vector<SessionRow> to_come(Work& work, const TimetableHead& head, std::optional<CourseId> course) {
    auto rows = rows_between(work, head.county, head.school, std::max(head.first_day, work.today()), head.last_day,
                             {.plan = head.plan, .course = course});
    std::erase_if(rows, [&](const SessionRow& row) { return !row.to_come() || instant_of(row.day, row.starts) <= work.now(); });
    return rows;
}

// Who sat in the course yesterday: the seats of a stopped course are given back by the same event.
Result<Nothing> hear_course_stopped(Work& work, const json::value& payload) {
    const auto course = CourseId::parse(text_of(payload, "course"));
    const auto plan = PlanId::parse(text_of(payload, "plan"));
    if (!course || !plan) return bad_payload();
    const auto head = find_head(work, *plan);
    const auto line = catalogue::find_course(work, *course);
    if (!head || !line || head->state != TimetableState::published) return Nothing{};
    const auto reason = text_of(payload, "reason");
    const auto rows = to_come(work, *head, course);
    if (rows.empty()) return Nothing{};
    Teachers teachers;
    auto assistants = assistants_of_timetable(work, head->county, head->plan);
    for (const auto& row : rows) {
        teachers.insert(row.adult);
        for (const auto& one : assistants[row.id]) teachers.insert(one.adult);
        stop(work, row, CancelReason::other, "课程停开：" + reason, Settlement::refund, Telling::together);
    }
    // Whoever sits in a base group goes on in another one: nothing is paid back, because nothing is lost. Enrolment tells those families where, in one message.
    const bool base = line->kind == catalogue::CourseKind::base;
    const std::string_view follows = base ? "孩子转到同一时段的另一个基础托管班，名额不变" : "按课时退费";
    const auto words = fmt::format("课后服务“{}”停开：{}。从 {} 起的 {} 节课不再上，{}。", line->name, reason,
                                   rows.front().day.to_string(), rows.size(), follows);
    const auto children = base ? std::vector<enrolment::RosterLine>{} : enrolment::whole_roster_of(work, head->county, *course, work.today().plus_days(-1));
    return tell(work, head->county, *course, children, teachers,
                {"timetable.course_stopped/" + course->to_string(), "timetable.course_stopped", "课后服务课程停开通知",
                 words});
}

// Before the timetable is published, and before the term, nobody stands on the roster of a course that is stopped: whoever
// had a seat and has not heard yet hears by the end of the seat.
Result<Nothing> hear_seat_ended(Work& work, const json::value& payload) {
    if (text_of(payload, "reason") != "group_cancelled") return Nothing{};
    const auto course = CourseId::parse(text_of(payload, "course"));
    const auto pupil = pupils::PupilId::parse(text_of(payload, "pupil"));
    if (!course || !pupil) return bad_payload();
    const auto line = catalogue::find_course(work, *course);
    const auto child = pupils::find_pupil(work, *pupil);
    if (!line || !child) return Nothing{};
    for (const auto& guardian : pupils::guardians_of(work, line->county, *pupil)) {
        const auto key = fmt::format("timetable.course_stopped/{}/{}/account:{}", course->to_string(),
                                     pupil->to_string(), guardian.account.to_string());
        if (mail::find_message(work, work.county(), key)) return Nothing{};
    }
    const auto words = fmt::format("课后服务“{}”停开：{}。孩子的座位已退，没有上的课不收费，已缴的退还。", line->name,
                                   text_of(payload, "note"));
    enrolment::RosterLine seat;
    seat.pupil = *pupil;
    seat.name = child->name;
    seat.class_name = child->class_name;
    const Notice notice{"timetable.seat_stopped/" + course->to_string(), "timetable.course_stopped",
                        "课后服务课程停开通知", words};
    TRY(const int told, tell_guardians(work, line->county, seat, notice));
    if (told > 0) {
        work.record("timetable.tell", "course", course->to_string(),
                    json::value{{"about", notice.about}, {"people", told}});
    }
    return Nothing{};
}

// The families are told by enrolment, which knows who holds or waits for a place, also where no timetable was out.
Result<Nothing> hear_plan_ended(Work& work, const json::value& payload) {
    const auto plan = PlanId::parse(text_of(payload, "plan"));
    if (!plan) return bad_payload();
    const auto head = find_head(work, *plan);
    if (!head || head->state != TimetableState::published) return Nothing{};
    const auto reason = text_of(payload, "reason");
    const auto rows = to_come(work, *head, {});
    if (rows.empty()) return Nothing{};
    Teachers teachers;
    auto assistants = assistants_of_timetable(work, head->county, head->plan);
    for (const auto& row : rows) {
        teachers.insert(row.adult);
        for (const auto& one : assistants[row.id]) teachers.insert(one.adult);
        stop(work, row, CancelReason::other, "学期方案终止：" + reason, Settlement::refund, Telling::together);
    }
    const Notice notice{"timetable.plan_ended/" + plan->to_string(), "timetable.plan_ended", "课后服务本学期终止",
                        fmt::format("本学期的课后服务方案终止，理由：{}。从 {} 起的课不再上。", reason,
                                    rows.front().day.to_string())};
    int told = 0;
    for (const auto& teacher : teachers) {
        TRY(const int one, tell_teacher(work, head->county, teacher, notice));
        told += one;
    }
    if (told > 0) work.record("timetable.tell", "plan", plan->to_string(), json::value{{"about", notice.about}, {"people", told}});
    return Nothing{};
}

}  // namespace

void add_jobs(jobs::Runner& runner) {
    runner.subscribe("timetable.session_cancelled", &hear_cancelled);
    runner.subscribe("timetable.session_settled", &hear_settled);
    runner.subscribe("timetable.session_changed", &hear_changed);
    runner.subscribe("timetable.course_arranged", &hear_arranged);
    runner.subscribe("timetable.assistants_set", &hear_assistants_set);
    runner.subscribe("catalogue.course_stopped", &hear_course_stopped);
    runner.subscribe("catalogue.plan_ended", &hear_plan_ended);
    runner.subscribe("enrolment.seat_given_back", &hear_seat_ended);
}

}  // namespace luoshi::afterschool::timetable
