#include "afterschool/attendance/family.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/use_cases.hpp"
#include "foundation/words.hpp"
#include "identity/api.hpp"
#include "platform/crypto/token.hpp"

namespace luoshi::afterschool::attendance {
namespace {

struct StoredPermit {
    PermitId id;
    std::int64_t days = 0;
    Date valid_from;
    Date valid_until;
    std::string given_by;
    std::string given_by_name;
};
BOOST_DESCRIBE_STRUCT(StoredPermit, (), (id, days, valid_from, valid_until, given_by, given_by_name))

struct StoredCollector {
    CollectorId id;
    std::string name;
    std::string relation;
    std::string phone_tail;
    Instant added_at;
    std::string added_by;
    std::string added_by_name;
};
BOOST_DESCRIBE_STRUCT(StoredCollector, (), (id, name, relation, phone_tail, added_at, added_by, added_by_name))

struct StoredNote {
    std::int64_t version = 0;
    std::string sealed;
    Instant written_at;
};
BOOST_DESCRIBE_STRUCT(StoredNote, (), (version, sealed, written_at))

struct KnownCollector {
    PupilId pupil;
    std::string name;
    std::string relation;
    std::string phone_tail;
};
BOOST_DESCRIBE_STRUCT(KnownCollector, (), (pupil, name, relation, phone_tail))

struct KnownPermit {
    PupilId pupil;
    std::int64_t days = 0;
    Date valid_from;
    Date valid_until;
};
BOOST_DESCRIBE_STRUCT(KnownPermit, (), (pupil, days, valid_from, valid_until))

struct Reveal {
    Instant at;
    std::string by_name;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Reveal, (), (at, by_name, reason))

WayHome way_home(Work& work, const pupils::PupilLine& pupil) {
    WayHome view;
    view.pupil = pupil.id;
    view.county = pupil.county;
    view.name = pupil.name;
    const auto bans = bans_of(work, pupil.county, pupil.id);
    view.collectors = collectors_of(work, pupil.county, pupil.id, bans);
    view.permits = permits_of(work, pupil.county, pupil.id, bans);
    if (const auto note = work.one<StoredNote>(queries::health_note_of, pupil.county, pupil.id)) {
        view.health_note = identity::field_keys().unseal(note->sealed, health_place(pupil.id));
    }
    for (const auto& reveal : work.all<Reveal>(queries::reveals_of, pupil.county, pupil.id)) {
        view.health_note_read.push_back(fmt::format("{} {} {}：{}", reveal.at.date().to_string(), clock_time(reveal.at),
                                                    reveal.by_name, reveal.reason));
    }
    return view;
}

// The child of a row that a guardian names by its own id; as if it did not exist for everybody else.
Result<pupils::PupilLine> guarded(Work& work, std::optional<PupilId> pupil, const Problem& missing) {
    if (!pupil) return missing;
    auto bound = pupils::require_guardian(work, *pupil);
    if (!bound) return missing;
    return std::move(*bound);
}

}  // namespace

std::vector<CollectorRow> collectors_of(Work& work, std::string_view county, PupilId pupil, const Bans& bans) {
    std::vector<CollectorRow> collectors;
    for (auto& stored : work.all<StoredCollector>(queries::collectors_of, county, pupil)) {
        if (bans.name(stored.name) || bans.made_by(stored.added_by, stored.added_by_name)) continue;
        collectors.push_back({stored.id, std::move(stored.name), std::move(stored.relation), std::move(stored.phone_tail),
                              stored.added_at, std::move(stored.added_by_name)});
    }
    return collectors;
}

std::vector<PermitRow> permits_of(Work& work, std::string_view county, PupilId pupil, const Bans& bans) {
    std::vector<PermitRow> permits;
    for (auto& stored : work.all<StoredPermit>(queries::permits_of, county, pupil, work.today())) {
        if (bans.made_by(stored.given_by, stored.given_by_name)) continue;
        PermitRow row{stored.id, {}, stored.valid_from, stored.valid_until, std::move(stored.given_by_name)};
        for (int day = 1; day <= 5; ++day) {
            if ((stored.days >> (day - 1)) & 1) row.weekdays.push_back(day);
        }
        permits.push_back(std::move(row));
    }
    return permits;
}

// By the calendar's own day, unlike the roster: a family says on which days nobody can be at the gate. A Saturday that works
// as a Friday is not one of them, and then the child is handed over rather than let go.
std::optional<PermitId> permit_on(const std::vector<PermitRow>& permits, Date day) {
    const auto weekday = static_cast<int>(day.weekday().iso_encoding());
    for (const auto& p : permits) {
        if (p.valid_from <= day && day <= p.valid_until && std::ranges::find(p.weekdays, weekday) != p.weekdays.end())
            return p.id;
    }
    return std::nullopt;
}

std::string code_digest(BodyId school, Date day, std::string_view code) {
    return identity::field_keys().search_digest(crypto::Algorithm::sha256,
                                                school.to_string() + "/" + day.to_string() + "/" + std::string(code),
                                                "attendance.pickup_code");
}
std::string token_digest(std::string_view token) {
    return identity::field_keys().search_digest(crypto::Algorithm::sha256, token, "attendance.pickup_token");
}
std::string health_place(PupilId pupil) { return "attendance.health_note/" + pupil.to_string(); }

std::string left_with(Work& work, std::string_view county, const LeftHow& how) {
    switch (how.method) {
        case HandOverMethod::code:
        case HandOverMethod::qr:
            return how.collected_by.value_or("家长") + "（接送码）";
        case HandOverMethod::guardian:
            return how.guardian_name.value_or("家长");
        case HandOverMethod::alone:
            return "自行离校";
        case HandOverMethod::sibling: {
            const auto sibling = how.sibling ? pupils::find_pupil(work, *how.sibling) : std::nullopt;
            return sibling ? "与 " + sibling->name + " 一起" : "与兄弟姐妹一起";
        }
        case HandOverMethod::collector:
            return work.one<std::string>(queries::collector_name, county, how.collector.value()).value_or("接送人");
    }
    return {};
}

// ---- today
// -----------------------------------------------------------------------------------------------------------------

Result<FamilyDay> show_family_day(Work& work, const NoQuestion&) {
    if (!work.actor().account) return Problem{Code::denied, "sign-in-required", "请先登录", "please sign in"};
    const auto today = work.today();
    FamilyDay view{work.now(), {}};
    for (const auto& pupil : pupils::children_of(work, *work.actor().account)) {
        if (pupil.state == pupils::PupilState::suspended) continue;  // who is off school is not expected
        const auto sessions = sessions_of_child(work, pupil, today, today);
        // Who left the school during a session sits in it to its end (docs/decisions/0049).
        if (pupil.state != pupils::PupilState::on_roll && sessions.empty()) continue;
        ChildDay child;
        child.pupil = pupil.id;
        child.county = pupil.county;
        child.name = pupil.name;
        child.class_name = pupil.class_name;
        child.date = today;
        const auto month =
            work.one<std::string>(queries::month_of_pupil, pupil.county, pupil.id, today.to_string().substr(0, 7));
        const auto entries = unpack_month(month.value_or("")).value_or(std::vector<DayMark>{});
        for (const auto& at : sessions) {
            const auto& s = at.session;
            ChildSession row;
            row.session = s.id;
            row.date = s.date;
            row.course = at.course.name;
            row.starts = s.starts.to_string();
            row.ends = s.ends.to_string();
            row.room = at.room_name;
            row.cancelled = s.state == timetable::SessionState::cancelled;
            row.on_leave = work.one<std::int64_t>(queries::standing_leave, pupil.county, s.id, pupil.id).has_value();
            row.alarmed = work.one<std::int64_t>(queries::alarm_of, pupil.county, s.id, pupil.id).has_value();
            for (const auto& e : entries) {
                if (e.day == static_cast<int>(static_cast<unsigned>(today.ymd().day())) &&
                    e.minute == s.starts.minutes())
                    row.mark = e.mark;
            }
            child.sessions.push_back(std::move(row));
        }
        if (const auto left = work.one<LeftHow>(queries::hand_over_of, pupil.county, pupil.id, today)) {
            child.left_at = left->at;
            child.left_with = left_with(work, pupil.county, *left);
        }
        child.code_waiting = work.one<std::int64_t>(queries::waiting_code, pupil.county, pupil.id, today).has_value();
        const auto left_already =
            child.left_at
                ? std::optional(Problem{Code::conflict, "already-left", "孩子今天已经离校", "the child has left today"})
                : std::nullopt;
        auto no_code = child.sessions.empty()
                           ? std::optional(Problem{Code::conflict, "nothing-today", "今天没有课后服务",
                                                   "there is no session today"})
                           : left_already;
        if (const auto allowed = require_not_banned(work, pupil); !allowed) no_code = allowed.error();
        child.actions.push_back(action_view("code", "接送码", "Pick-up code", no_code));
        child.actions.push_back(action_view("leave", "请假", "Ask leave", std::nullopt));
        view.children.push_back(std::move(child));
    }
    return view;
}

Result<MonthView> show_month(Work& work, const ShowMonth& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    MonthView view;
    view.pupil = pupil.id;
    view.name = pupil.name;
    view.month = command.month.value_or(work.today().to_string().substr(0, 7));
    const auto first = Date::parse(view.month + "-01");
    if (!first)
        return Problem{Code::invalid,
                       "month-invalid",
                       "月份请写成 2026-09 这样",
                       "write a month as 2026-09",
                       {{"month", "invalid", "月份请写成 2026-09 这样"}}};
    const auto bytes = work.one<std::string>(queries::month_of_pupil, pupil.county, pupil.id, view.month);
    for (const auto& e : unpack_month(bytes.value_or("")).value_or(std::vector<DayMark>{})) {
        view.entries.push_back({first->plus_days(e.day - 1), TimeOfDay::from_minutes(e.minute)->to_string(), e.mark});
        view.counters.add(e.mark);
    }
    return view;
}

// ---- codes
// -----------------------------------------------------------------------------------------------------------------

Result<PickupCodeView> make_pickup_code(Work& work, const MakePickupCode& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    TRY_DO(require_not_banned(work, pupil));
    const auto today = work.today();
    if (work.one<LeftHow>(queries::hand_over_of, pupil.county, pupil.id, today)) {
        return Problem{Code::conflict, "already-left", "孩子今天已经离校", "the child has left today"};
    }
    work.run(queries::revoke_codes, pupil.county, pupil.id, today, work.now());
    std::string code;
    std::string digest;
    for (int tries = 0; digest.empty(); ++tries) {
        // Six digits without bias worth speaking of: 2^32 over a million.
        const auto bytes = work.random().bytes<4>();
        const std::uint32_t number = (std::uint32_t{bytes[0]} << 24) | (std::uint32_t{bytes[1]} << 16) |
                                     (std::uint32_t{bytes[2]} << 8) | bytes[3];
        code = fmt::format("{:06}", number % 1'000'000);
        digest = code_digest(pupil.school, today, code);
        if (!work.one<std::int64_t>(queries::code_exists, pupil.county, pupil.school, today, digest)) break;
        digest.clear();
        if (tries == 20)
            return Problem{Code::unavailable, "codes-exhausted", "暂时取不到接送码，请稍后再试",
                           "no code can be made now; try again"};
    }
    const auto token = crypto::random_token(work.random(), 16);
    const auto id = work.new_id<PickupCodeId>();
    work.run(queries::insert_code, pupil.county, id, pupil.id, pupil.school, today, digest, token_digest(token),
             work.now(), actor_key(work.actor()));
    work.record("attendance.make_code", "pupil", pupil.id.to_string());
    return PickupCodeView{pupil.id, pupil.name, today,
                          code,     token,      Instant::parse(today.to_string() + "T23:59:59+08:00").value()};
}

// ---- the way home
// ------------------------------------------------------------------------------------------------------------

Result<WayHome> show_way_home(Work& work, const OneChild& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    return way_home(work, pupil);
}

Result<WayHome> add_collector(Work& work, const AddCollector& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    TRY_DO(require_not_banned(work, pupil));
    TRY_DO(require_words("name", command.name, 2000, "内容"));
    TRY_DO(require_words("relation", command.relation, 2000, "内容"));
    const bool digits = std::ranges::all_of(command.phone_tail, [](unsigned char c) { return c >= '0' && c <= '9'; });
    if (command.name.size() > 90 || command.relation.size() > 60) {
        return Problem{Code::invalid,
                       "text-too-long",
                       "姓名至多 30 字，关系至多 20 字",
                       "name at most 30, relation at most 20 characters",
                       {{"name", "too-long", "姓名至多 30 字"}}};
    }
    if (!digits || (!command.phone_tail.empty() && command.phone_tail.size() != 4)) {
        return Problem{Code::invalid,
                       "phone-tail-invalid",
                       "手机号只填后四位",
                       "give only the last four digits of the phone",
                       {{"phone_tail", "invalid", "只填后四位"}}};
    }
    if (const auto known = work.one<KnownCollector>(queries::collector_by_id, pupil.county, command.id)) {
        if (known->pupil == pupil.id && known->name == command.name && known->relation == command.relation &&
            known->phone_tail == command.phone_tail)
            return way_home(work, pupil);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一位接送人，请重新提交",
                       "this id belongs to another collector; submit anew"};
    }
    const auto bans = bans_of(work, pupil.county, pupil.id);
    if (bans.name(command.name)) {
        return Problem{
            Code::conflict, "must-not-collect", "学校登记有人不得接走孩子，与此姓名相同；请与学校联系",
            "the school has on record that somebody of this name must not collect the child; speak to the school"};
    }
    if (collectors_of(work, pupil.county, pupil.id, bans).size() >= 10) {
        return Problem{Code::conflict, "too-many-collectors", "接送人最多 10 位，请先移除不用的",
                       "at most ten collectors; remove one first"};
    }
    work.run(queries::insert_collector, pupil.county, command.id, pupil.id, command.name, command.relation,
             command.phone_tail, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("attendance.add_collector", "pupil", pupil.id.to_string(),
                json::value{{"collector", command.id.to_string()}});
    return way_home(work, pupil);
}

Result<WayHome> end_collector(Work& work, const OneCollector& command) {
    const Problem missing{Code::missing, "no-such-collector", "没有这位接送人", "there is no such collector"};
    TRY(const pupils::PupilLine pupil,
        guarded(work, work.one<PupilId>(queries::pupil_of_collector, work.county(), command.id), missing));
    if (work.run(queries::end_collector, work.county(), command.id, work.now(), actor_key(work.actor())) == 0) {
        return Problem{Code::conflict, "collector-ended", "这位接送人已经移除", "this collector is removed already"};
    }
    work.record("attendance.end_collector", "pupil", pupil.id.to_string(),
                json::value{{"collector", command.id.to_string()}});
    return way_home(work, pupil);
}

Result<WayHome> give_permit(Work& work, const GivePermit& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    TRY_DO(require_not_banned(work, pupil));
    std::int64_t days = 0;
    for (const int day : command.weekdays) {
        if (day < 1 || day > 5)
            return Problem{Code::invalid,
                           "weekday-invalid",
                           "请选择周一到周五",
                           "choose Monday to Friday",
                           {{"weekdays", "invalid", "请选择周一到周五"}}};
        days |= std::int64_t{1} << (day - 1);
    }
    if (days == 0)
        return Problem{Code::invalid,
                       "weekday-required",
                       "请至少选一天",
                       "choose at least one day",
                       {{"weekdays", "required", "请至少选一天"}}};
    if (command.valid_until < command.valid_from || command.valid_until < work.today() ||
        command.valid_until > work.today().plus_months(7)) {
        return Problem{Code::invalid,
                       "days-invalid",
                       "有效期请填对，最长到本学期末",
                       "give a valid period, at most to the end of the term",
                       {{"valid_until", "invalid", "有效期不对"}}};
    }
    if (const auto known = work.one<KnownPermit>(queries::permit_by_id, pupil.county, command.id)) {
        if (known->pupil == pupil.id && known->days == days && known->valid_from == command.valid_from &&
            known->valid_until == command.valid_until)
            return way_home(work, pupil);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一份许可，请重新提交",
                       "this id belongs to another permit; submit anew"};
    }
    work.run(queries::insert_permit, pupil.county, command.id, pupil.id, days, command.valid_from, command.valid_until,
             work.now(), actor_key(work.actor()), work.actor().name);
    work.record("attendance.give_permit", "pupil", pupil.id.to_string(),
                json::value{{"permit", command.id.to_string()}});
    return way_home(work, pupil);
}

Result<WayHome> end_permit(Work& work, const OnePermit& command) {
    const Problem missing{Code::missing, "no-such-permit", "没有这份许可", "there is no such permit"};
    TRY(const pupils::PupilLine pupil,
        guarded(work, work.one<PupilId>(queries::pupil_of_permit, work.county(), command.id), missing));
    if (work.run(queries::end_permit, work.county(), command.id, work.now(), actor_key(work.actor())) == 0) {
        return Problem{Code::conflict, "permit-ended", "这份许可已经收回", "this permit is withdrawn already"};
    }
    work.record("attendance.end_permit", "pupil", pupil.id.to_string(),
                json::value{{"permit", command.id.to_string()}});
    return way_home(work, pupil);
}

Result<WayHome> write_health_note(Work& work, const WriteHealthNote& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    if (characters(command.text) > 500) TRY_DO(require_words("text", command.text, 500, "内容"));
    // An emptied note is kept as an empty one: who read it must stay readable.
    const auto sealed = identity::field_keys().seal(crypto::SealAlgorithm::aes256_gcm, command.text,
                                                    health_place(pupil.id), work.random());
    work.run(queries::put_health_note, pupil.county, pupil.id, sealed, work.now(), actor_key(work.actor()),
             is_blank(command.text));
    work.record("attendance.write_health_note", "pupil", pupil.id.to_string());
    return way_home(work, pupil);
}

Result<HealthNoteView> reveal_health_note(Work& work, const RevealHealthNote& command) {
    TRY(const SessionAt at, require_session_to_write(work, command.session));
    // Only the session's own teacher: not the office, not the head, no assistant before the school let them stand in (docs/decisions/0021).
    if (!at.own)
        return Problem{Code::denied, "not-your-session", "健康提示只有这节课的老师可以查看；协助人员要看的，请学校先安排代课",
                       "only the teacher of this session may read a health note; an assistant who needs it is let stand in by the school first"};
    TRY_DO(require_words("reason", command.reason, 2000, "内容"));
    const auto roster = timetable::roster_of(work, at.session);
    if (std::ranges::find(roster, command.pupil, &enrolment::RosterLine::pupil) == roster.end()) {
        return Problem{Code::missing, "no-such-pupil", "这名学生不在这节课的名单上",
                       "this pupil is not on the roster of this session"};
    }
    if (at.session.date != work.today())
        return Problem{Code::conflict, "another-day", "只能在上课当天查看",
                       "it can be read on the day of the session only"};
    const auto note = work.one<StoredNote>(queries::health_note_of, at.session.county, command.pupil);
    if (!note)
        return Problem{Code::missing, "no-health-note", "家长没有填写健康提示",
                       "the family has written no health note"};
    work.run(queries::insert_reveal, at.session.county, work.new_id<RevealId>(), command.pupil, at.session.id,
             command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("attendance.read_health_note", "pupil", command.pupil.to_string(),
                json::value{{"session", at.session.id.to_string()}, {"reason", command.reason}});
    return HealthNoteView{command.pupil, identity::field_keys().unseal(note->sealed, health_place(command.pupil)),
                          note->written_at};
}

}  // namespace luoshi::afterschool::attendance
