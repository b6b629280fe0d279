#include "afterschool/attendance/register.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "afterschool/attendance/open_registers.hpp"
#include "afterschool/attendance/permissions.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/use_cases.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::afterschool::attendance {
namespace {

constexpr std::chrono::minutes early{30};  // a register may be taken so long before the session begins

std::optional<Problem> why_not_hand_in(Work& work, const SessionAt& at, const std::optional<RollHead>& roll) {
    if (at.session.state == timetable::SessionState::cancelled) {
        return Problem{Code::conflict, "session-cancelled", "这节课已停课，不用点名",
                       "this session was cancelled; no register is taken"};
    }
    if (roll && roll->state != RollState::confirmed) {
        return Problem{Code::conflict, "register-closed", "点名册已关闭，要改请申请更正，由另一人审核",
                       "the register is closed; ask for a correction, which another person decides"};
    }
    if (opens_at(at.session) > work.now()) {
        return Problem{Code::conflict, "session-to-come", "还没到上课时间，开始前 30 分钟起可以点名",
                       "too early: the register opens 30 minutes before the session"};
    }
    return std::nullopt;
}

std::optional<Problem> why_not_close(Work& work, const SessionAt& at, const std::optional<RollHead>& roll) {
    if (!roll)
        return Problem{Code::conflict, "register-missing", "还没有点名，请先点名",
                       "there is no register yet; take it first"};
    if (roll->state != RollState::confirmed)
        return Problem{Code::conflict, "register-closed", "点名册已经关闭", "the register is closed already"};
    if (at.session.ends_at() > work.now())
        return Problem{Code::conflict, "session-not-over", "下课后才能关闭点名册",
                       "the register is closed after the session has ended"};
    return std::nullopt;
}

std::optional<Problem> why_not_check_in(Work& work, const SessionAt& at, bool checked_in) {
    if (checked_in) return Problem{Code::conflict, "checked-in", "已经签到", "checked in already"};
    if (at.session.date != work.today())
        return Problem{Code::conflict, "another-day", "只能在上课当天签到", "check in on the day of the session"};
    return std::nullopt;
}

std::optional<Problem> why_not_correct(const std::optional<RollHead>& roll) {
    if (roll && roll->state == RollState::closed) return std::nullopt;
    return Problem{Code::conflict, "register-open", "点名册还没有关闭，可以直接修改",
                   "the register is not closed; change it directly"};
}

struct LeaveOf {
    PupilId pupil;
    std::optional<bool> in_time;
};
BOOST_DESCRIBE_STRUCT(LeaveOf, (), (pupil, in_time))

struct LeftAt {
    PupilId pupil;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(LeftAt, (), (pupil, at))

struct KnownSubmission {
    SessionId session;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(KnownSubmission, (), (session, digest))

// What a phone handed in, brought into the order of the roster.
struct Handed {
    std::vector<Mark> marks;
    std::vector<MarkTime> times;
};

Result<Handed> in_roster_order(const std::vector<PupilId>& pupils, const std::vector<MarkOf>& marks) {
    std::map<PupilId, std::size_t> places;
    for (std::size_t i = 0; i < pupils.size(); ++i) places[pupils[i]] = i;
    Handed handed{std::vector<Mark>(pupils.size(), Mark::none), {}};
    const Problem changed{Code::conflict, "roster-changed", "名单有变化，请刷新名单后核对再提交；您填的内容还在手机上",
                          "the roster has changed; load it anew, check and hand in again"};
    for (const auto& mark : marks) {
        const auto place = places.find(mark.pupil);
        if (place == places.end() || handed.marks[place->second] != Mark::none) return changed;
        if (mark.mark == Mark::none || mark.mark == Mark::stopped) {
            return Problem{Code::invalid,
                           "mark-invalid",
                           "每名学生请选到课、迟到、早退、请假或缺席",
                           "mark each pupil present, late, left early, on leave or absent",
                           {{"marks", "invalid", "每名学生请选到课、迟到、早退、请假或缺席"}}};
        }
        handed.marks[place->second] = mark.mark;
        if (mark.at && (mark.mark == Mark::late || mark.mark == Mark::left_early)) {
            const auto time = TimeOfDay::parse(*mark.at);
            if (!time)
                return Problem{Code::invalid,
                               "time-invalid",
                               "时间请写成 16:50 这样",
                               "write a time as 16:50",
                               {{"marks", "invalid", "时间请写成 16:50 这样"}}};
            handed.times.push_back({static_cast<std::int64_t>(place->second), time->to_string()});
        }
    }
    if (std::ranges::find(handed.marks, Mark::none) != handed.marks.end()) return changed;
    return handed;
}

}  // namespace

Instant opens_at(const timetable::Session& session) { return session.starts_at().plus(-early); }

std::string submission_digest(SessionId session, std::int64_t base_version, std::string_view marks, const std::vector<MarkTime>& times) {
    return crypto::sha256_hex(session.to_string() + "\n" + std::to_string(base_version) + "\n" + std::string(marks) +
                              "\n" + json::to_json(times));
}

Roster keep_roster(Work& work, std::string_view county, CourseId course, const std::vector<PupilId>& pupils) {
    const auto members = pack_pupils(pupils);
    const auto digest = crypto::sha256_hex(members);
    const auto size = static_cast<std::int64_t>(pupils.size());
    if (const auto serial = work.one<std::int64_t>(queries::roster_by_digest, county, course, digest))
        return {*serial, size};
    const auto serial = work.one<std::int64_t>(queries::next_roster, county, course).value();
    work.run(queries::insert_roster, county, course, serial, size, storage::Bytes{members}, digest, work.now());
    return {serial, size};
}

RegisterView register_view(Work& work, const SessionAt& at) {
    const auto& s = at.session;
    const auto roll = find_roll(work, s.county, s.id);
    RegisterView view;
    view.session = session_row(work, at, roll);
    view.opens_at = opens_at(s);
    view.ends_at = s.ends_at();
    for (auto& one : timetable::assistants_of_session(work, s.county, s.id)) view.assistants.push_back(std::move(one.name));
    view.session.checked_in_at = work.one<Instant>(queries::check_in_of, s.county, s.id, actor_key(work.actor()));
    std::map<PupilId, std::optional<bool>> leaves;
    for (const auto& leave : work.all<LeaveOf>(queries::leaves_of_session, s.county, s.id)) {
        const auto [kept, is_first] = leaves.try_emplace(leave.pupil, leave.in_time);
        if (!is_first) kept->second = better_leave(kept->second, leave.in_time);
    }
    std::map<PupilId, Instant> left;
    for (const auto& row : work.all<LeftAt>(queries::left_on_day, s.county, s.school, s.date))
        left.emplace(row.pupil, row.at);
    const auto add = [&](PupilId pupil, std::string code, std::string name, std::string class_name) -> RegisterRow& {
        RegisterRow row;
        row.pupil = pupil;
        row.code = std::move(code);
        row.name = std::move(name);
        row.class_name = std::move(class_name);
        if (const auto leave = leaves.find(pupil); leave != leaves.end()) {
            row.on_leave = true;
            row.leave_in_time = leave->second;
        }
        if (const auto gone = left.find(pupil); gone != left.end()) row.left = clock_time(gone->second);
        view.pupils.push_back(std::move(row));
        return view.pupils.back();
    };
    if (roll) {
        view.version = roll->version;
        view.confirmed_by = roll->confirmed_by_name;
        view.device_at = roll->device_at;
        const auto marks = roll->unpacked();
        const auto pupils = roll->pupils();
        std::map<PupilId, enrolment::RosterLine> known;
        for (auto& line : timetable::roster_of(work, s)) known.emplace(line.pupil, line);
        for (std::size_t i = 0; i < pupils.size(); ++i) {
            const auto found = known.find(pupils[i]);
            if (found == known.end()) {  // has left the course since
                const auto line = pupils::find_pupil(work, pupils[i]);
                add(pupils[i], line ? line->code : "", line ? line->name : "", line ? line->class_name : "").mark =
                    marks[i];
            } else {
                auto& row = add(pupils[i], found->second.code, found->second.name, found->second.class_name);
                row.mark = marks[i];
                row.off_school = found->second.off_school;
            }
        }
        for (const auto& time : roll->times) view.pupils[static_cast<std::size_t>(time.place)].at = time.at;
    } else {
        for (auto& line : timetable::roster_of(work, s))
            add(line.pupil, line.code, line.name, line.class_name).off_school = line.off_school;
    }
    if (at.own) {  // not an assistant: docs/decisions/0021
        std::vector<std::string> ids;
        for (const auto& row : view.pupils) ids.push_back(row.pupil.to_string());
        std::set<PupilId> noted;
        for (const auto& id : work.all<PupilId>(queries::pupils_with_health_note, s.county, key_set(ids)))
            noted.insert(id);
        for (auto& row : view.pupils) row.health_note = noted.contains(row.pupil);
    }
    view.actions.push_back(action_view("hand_in", "确认点名", "Confirm the register", why_not_hand_in(work, at, roll)));
    view.actions.push_back(action_view("close", "关闭点名册", "Close the register", why_not_close(work, at, roll)));
    view.actions.push_back(action_view("correct", "申请更正", "Ask for a correction", why_not_correct(roll)));
    view.actions.push_back(action_view("incident", "登记安全事件", "Record an incident", std::nullopt));
    if (at.takes()) {
        view.actions.push_back(action_view("check_in", "到岗签到", "Check in",
                                           why_not_check_in(work, at, view.session.checked_in_at.has_value())));
    }
    return view;
}

bool stop_register(Work& work, const SessionAt& at) {
    const auto& s = at.session;
    if (find_roll(work, s.county, s.id)) return false;
    std::vector<PupilId> pupils;
    for (const auto& line : timetable::roster_of(work, s)) pupils.push_back(line.pupil);
    const auto roster = keep_roster(work, s.county, s.course, pupils);
    const std::vector<Mark> marks(pupils.size(), Mark::stopped);
    work.run(queries::insert_roll_call, s.county, s.id, s.school, s.course, s.date, s.starts.minutes(), roster.serial,
             roster.size, storage::Bytes{pack_marks(marks)}, std::vector<MarkTime>{}, RollState::stopped, 0, 0, 0, 0, 0,
             roster.size, work.now(), actor_key(work.actor()), work.actor().name, std::nullopt);
    follow_marks(work, at, pupils, {}, marks, 1, 0);
    work.record("attendance.stop", "session", s.id.to_string(), json::value{{"pupils", roster.size}});
    return true;
}

// ---- teachers
// ------------------------------------------------------------------------------------------------------------

namespace {

// What the account takes, and what it assists in.
std::vector<SessionAt> sessions_of_the_day(Work& work, AccountId account, Date day) {
    std::vector<SessionAt> sessions;
    for (auto& session : timetable::sessions_taught(work, account, day, day)) sessions.push_back(session_at(work, std::move(session)));
    for (auto& session : timetable::sessions_assisted(work, account, day, day)) {
        auto at = session_at(work, std::move(session));
        if (at.own) continue;
        at.assists = true;
        sessions.push_back(std::move(at));
    }
    std::ranges::sort(sessions, {}, [](const SessionAt& at) { return std::tuple(at.session.starts, at.session.id); });
    return sessions;
}

}  // namespace

Result<TeacherDay> show_teacher_day(Work& work, const ShowTeacherDay& command) {
    if (!work.actor().account) return Problem{Code::denied, "sign-in-required", "请先登录", "please sign in"};
    const auto day = command.on.value_or(work.today());
    TeacherDay view{day, work.now(), {}, open_registers_of_teacher(work)};
    for (const auto& at : sessions_of_the_day(work, *work.actor().account, day)) {
        if (!work.actor().may(permissions::take, at.school_path)) continue;
        auto row = session_row(work, at, find_roll(work, at.session.county, at.session.id));
        row.checked_in_at =
            work.one<Instant>(queries::check_in_of, at.session.county, at.session.id, actor_key(work.actor()));
        view.sessions.push_back(std::move(row));
    }
    return view;
}

Result<RegisterView> show_register(Work& work, const OneSession& command) {
    TRY(const SessionAt at, require_session(work, command.session));
    return register_view(work, at);
}

Result<SyncView> hand_in_register(Work& work, const HandInRegister& command) {
    TRY(const SessionAt at, require_session_to_write(work, command.session));
    const auto& s = at.session;
    const auto roll = find_roll(work, s.county, s.id);
    std::vector<PupilId> pupils;
    if (roll) {
        pupils = roll->pupils();
    } else {
        for (const auto& line : timetable::roster_of(work, s)) pupils.push_back(line.pupil);
    }
    const auto known = work.one<KnownSubmission>(queries::submission_by_id, s.county, command.id);
    TRY(const Handed handed, in_roster_order(pupils, command.marks));
    const auto packed = pack_marks(handed.marks);
    const auto digest = submission_digest(command.session, command.base_version, packed, handed.times);
    if (known) {
        if (known->session == s.id && known->digest == digest)
            return SyncView{SyncOutcome::accepted, {}, {}, {}, register_view(work, at)};
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一份点名，请重新提交",
                       "this id belongs to another register; hand in anew"};
    }
    if (auto why_not = why_not_hand_in(work, at, roll)) return *why_not;

    std::vector<Mark> before;
    std::vector<Mark> after = handed.marks;
    std::vector<MarkTime> times = handed.times;
    std::int64_t version = 1;
    if (roll) {
        if (command.base_version > roll->version || command.base_version < 0) {
            return Problem{Code::invalid, "version-unknown", "点名册版本不对，请刷新后再提交",
                           "this version does not exist; load the register anew"};
        }
        before = roll->unpacked();
        const auto base_bytes = work.one<std::string>(queries::submission_marks, s.county, s.id, command.base_version);
        const auto base = base_bytes ? unpack_marks(*base_bytes, pupils.size()).value()
                                     : std::vector<Mark>(pupils.size(), Mark::none);
        const auto merged = merge(base, handed.marks, before);
        if (!merged.conflicts.empty()) {
            SyncView view{
                SyncOutcome::conflict, {}, roll->confirmed_by_name, roll->confirmed_at, register_view(work, at)};
            for (const auto& c : merged.conflicts)
                view.conflicts.push_back(
                    {pupils[c.place], view.register_.pupils[c.place].name, c.base, c.mine, c.theirs});
            return view;
        }
        after = merged.marks;
        // Times go with the marks: the phone's where its mark prevails, else those that stood.
        std::erase_if(times, [&](const MarkTime& t) {
            return handed.marks[static_cast<std::size_t>(t.place)] != after[static_cast<std::size_t>(t.place)];
        });
        for (const auto& t : roll->times) {
            const auto place = static_cast<std::size_t>(t.place);
            if (after[place] == before[place] && std::ranges::find(times, t.place, &MarkTime::place) == times.end())
                times.push_back(t);
        }
        std::ranges::sort(times, {}, &MarkTime::place);
        version = roll->version + 1;
    }
    const auto bytes = pack_marks(after);
    const auto c = count(after);
    if (!roll) {
        const auto roster = keep_roster(work, s.county, s.course, pupils);
        work.run(queries::insert_roll_call, s.county, s.id, s.school, s.course, s.date, s.starts.minutes(),
                 roster.serial, roster.size, storage::Bytes{bytes}, times, RollState::confirmed, c.present, c.late,
                 c.left_early, c.on_leave, c.absent, 0, work.now(), actor_key(work.actor()), work.actor().name,
                 command.device_at);
    } else if (work.run(queries::change_roll_call, s.county, s.id, roll->version, storage::Bytes{bytes}, times,
                        c.present, c.late, c.left_early, c.on_leave, c.absent, actor_key(work.actor()),
                        work.actor().name, command.device_at) == 0) {
        return Problem{Code::conflict, "changed-meanwhile", "点名册刚被别人改过，请刷新后再提交",
                       "somebody has just changed the register; load it anew"};
    }
    work.run(queries::insert_submission, s.county, command.id, s.id, version, command.base_version,
             storage::Bytes{bytes}, times, digest, actor_key(work.actor()), work.actor().name, command.device_at,
             work.now());
    follow_marks(work, at, pupils, before, after, roll ? 0 : 1, 0);
    work.record("attendance.hand_in", "session", s.id.to_string(),
                json::value{{"version", version}, {"attended", c.attended()}, {"size", c.sum()}});
    TRY_DO(raise_absence_alarms(work, at, find_roll(work, s.county, s.id).value()));
    return SyncView{SyncOutcome::accepted, {}, {}, {}, register_view(work, at)};
}

Result<RegisterView> close_register(Work& work, const CloseRegister& command) {
    TRY(const SessionAt at, require_session_to_write(work, command.session));
    const auto& s = at.session;
    const auto roll = find_roll(work, s.county, s.id);
    if (auto why_not = why_not_close(work, at, roll)) return *why_not;
    work.run(queries::close_roll_call, s.county, s.id, work.now(), actor_key(work.actor()));
    follow_marks(work, at, {}, {}, {}, 0, 1);
    TRY_DO(timetable::mark_held(work, s.county, s.id));
    const auto c = count_packed(roll->marks, static_cast<std::size_t>(roll->size));
    work.record("attendance.close", "session", s.id.to_string(),
                json::value{{"attended", c.attended()}, {"size", roll->size}});
    tell_closed(work, s, c.attended(), roll->size);
    TRY(const SessionAt again, require_session(work, command.session));
    return register_view(work, again);
}

void tell_closed(Work& work, const timetable::Session& s, std::int64_t attended, std::int64_t size) {
    work.emit("attendance.register_closed", json::value{{"county", s.county},
                                                        {"school", s.school.to_string()},
                                                        {"course", s.course.to_string()},
                                                        {"session", s.id.to_string()},
                                                        {"date", s.date.to_string()},
                                                        {"attended", attended},
                                                        {"size", size}});
}

Result<CheckInView> check_in(Work& work, const CheckIn& command) {
    TRY(const SessionAt at, require_session_to_write(work, command.session));
    if (!at.takes())
        return Problem{Code::denied, "not-your-session", "只有这节课的老师和协助人员可以签到",
                       "only the teacher and the assistants of this session check in"};
    const auto& s = at.session;
    if (const auto known = work.one<Instant>(queries::check_in_of, s.county, s.id, actor_key(work.actor())))
        return CheckInView{s.id, *known};
    if (auto why_not = why_not_check_in(work, at, false)) return *why_not;
    work.run(queries::insert_check_in, s.county, s.id, actor_key(work.actor()), work.actor().name, work.now(),
             command.device_at);
    work.record("attendance.check_in", "session", s.id.to_string());
    return CheckInView{s.id, work.now()};
}

}  // namespace luoshi::afterschool::attendance
