// Handing a child over: each way needs its proof, a child leaves once a day, and who must not collect it is said before
// anything else.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "afterschool/attendance/family.hpp"
#include "afterschool/attendance/messages.hpp"
#include "afterschool/attendance/permissions.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/register.hpp"
#include "afterschool/attendance/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::attendance {
namespace {

constexpr int failures_most = 10;
constexpr std::chrono::minutes failures_within{10};

struct StoredCode {
    PickupCodeId id;
    PupilId pupil;
    Date day;
    Instant made_at;
    std::string made_by;
    std::optional<Instant> used_at;
    std::optional<Instant> revoked_at;
};
BOOST_DESCRIBE_STRUCT(StoredCode, (), (id, pupil, day, made_at, made_by, used_at, revoked_at))

// The way a child left, with whose act stands behind it.
struct Behind {
    HandOverMethod method = HandOverMethod::code;
    std::optional<PupilId> sibling;
    std::optional<std::string> guardian_name;
    std::optional<std::string> collected_by;
    std::optional<std::string> collector_name;
    std::optional<std::string> named_by;
    std::optional<std::string> named_by_name;
    std::optional<std::string> code_by;
    std::optional<std::string> permit_by;
    std::optional<std::string> permit_by_name;
};
BOOST_DESCRIBE_STRUCT(Behind, (),
                      (method, sibling, guardian_name, collected_by, collector_name, named_by, named_by_name, code_by,
                       permit_by, permit_by_name))

bool was_there(Mark mark) { return mark == Mark::present || mark == Mark::late || mark == Mark::left_early; }

std::vector<PupilId> siblings_of(Work& work, const pupils::PupilLine& pupil) {
    std::set<PupilId> found;
    for (const auto& guardian : pupils::guardians_of(work, pupil.county, pupil.id)) {
        for (const auto& child : pupils::children_of(work, guardian.account)) {
            if (child.id != pupil.id && child.school == pupil.school && child.state == pupils::PupilState::on_roll)
                found.insert(child.id);
        }
    }
    return {found.begin(), found.end()};
}

// Pupils of this register who were marked as there in a register of a later session of the day, or sit in one that has
// none yet.
std::set<PupilId> staying_on(Work& work, const SessionAt& at) {
    std::set<PupilId> staying;
    for (const auto& other : timetable::sessions_on(work, at.session.county, at.session.school, at.session.date)) {
        if (other.starts < at.session.ends || other.state == timetable::SessionState::cancelled) continue;
        if (const auto roll = find_roll(work, other.county, other.id)) {
            const auto pupils = roll->pupils();
            const auto marks = roll->unpacked();
            for (std::size_t i = 0; i < pupils.size(); ++i) {
                if (was_there(marks[i])) staying.insert(pupils[i]);
            }
        } else if (other.ends_at() > work.now()) {
            for (const auto& line : enrolment::roster_of(work, other.county, other.course, other.date, other.pattern_weekday))
                if (!line.off_school) staying.insert(line.pupil);
        }
    }
    return staying;
}

// Whom a teacher may let go: those who were there by the register, left early or not; before there is one, who sits in the
// session that day and is neither on leave nor off school.
std::vector<PupilId> to_let_go(Work& work, const SessionAt& at, const std::optional<RollHead>& roll) {
    const auto& s = at.session;
    std::vector<PupilId> children;
    if (roll) {
        const auto pupils = roll->pupils();
        const auto marks = roll->unpacked();
        for (std::size_t i = 0; i < pupils.size(); ++i) {
            if (was_there(marks[i])) children.push_back(pupils[i]);
        }
        return children;
    }
    const auto on_leave = work.all<PupilId>(queries::pupils_on_leave, s.county, s.id);
    for (const auto& line : enrolment::roster_of(work, s.county, s.course, s.date, s.pattern_weekday)) {
        if (!line.off_school && std::ranges::find(on_leave, line.pupil) == on_leave.end()) children.push_back(line.pupil);
    }
    return children;
}

std::optional<Problem> why_not_let_go(Work& work, const SessionAt& at, const std::optional<RollHead>& roll) {
    const auto& s = at.session;
    if (s.state == timetable::SessionState::cancelled || (roll && roll->state == RollState::stopped))
        return Problem{Code::conflict, "session-cancelled", "这节课已停课，没有孩子要从这里交接",
                       "this session was cancelled; no child is handed over from it"};
    if (s.date != work.today())
        return Problem{Code::conflict, "another-day", "只能交接今天的孩子",
                       "children are handed over on the day itself"};
    if (!roll && opens_at(s) > work.now())
        return Problem{Code::conflict, "session-to-come", "还没到上课时间，开始前 30 分钟起可以交接",
                       "too early: children are handed over from 30 minutes before the session"};
    return std::nullopt;
}

http::Kept<HandedOver> refused(Problem problem) { return {HandedOver{}, std::move(problem)}; }

// Somebody who must not collect stood at the gate: that stays on record, and the head on duty hears of it once a day.
// Neither says who it is or by which document: those who may know read it at the desk.
Result<http::Kept<HandedOver>> stopped_at_the_gate(Work& work, const SessionAt& at, const pupils::PupilLine& pupil,
                                                   Problem problem) {
    const auto& s = at.session;
    TRY_DO(tell_school(
        work, s.school,
        {.about = fmt::format("attendance.must_not_collect/{}/{}", pupil.id.to_string(), s.date.to_string()),
         .kind = "attendance.must_not_collect",
         .subject = "有不得接走孩子的人来接",
         .text = fmt::format("{}（{}）：登记为不得接走的人来接孩子，老师没有交接。请马上到“{}”教室协助。", pupil.name,
                             pupil.class_name, at.course.name),
         .mail = MailWords{"有不得接走孩子的人来接", "Luoshi: somebody who must not collect a child has come",
                           fmt::format("“{}”：登记为不得接走的人来接孩子，老师没有交接。请马上到教室协助。\n", at.course.name),
                           fmt::format("\"{}\": somebody who must not collect a child has come; the teacher has not handed over. "
                                       "Please go there now.\n",
                                       at.course.name)}}));
    work.record("attendance.must_not_collect", "pupil", pupil.id.to_string(),
                json::value{{"session", s.id.to_string()}});
    return refused(std::move(problem));
}

struct Proof {
    std::optional<CollectorId> collector;
    std::optional<PermitId> permit;
    std::optional<PupilId> sibling;
    std::optional<std::string> guardian_name;
    std::optional<std::string> collected_by;
};

Problem say_who(const Bans& bans) {
    return {Code::invalid,
            "say-who-collects",
            fmt::format("不得接走此孩子：{}。请核对来人，填写来人姓名后再交接", fmt::join(bans.names(), "、")),
            fmt::format("must not collect this child: {}. Check who stands there and give the name",
                        fmt::join(bans.names(), ", ")),
            {{"collected_by", "required", "请填写来人姓名"}}};
}

Result<std::optional<std::string>> named_at_the_gate(const HandOver& command) {
    if (!command.collected_by || is_blank(*command.collected_by)) return std::optional<std::string>{};
    TRY_DO(require_words("collected_by", *command.collected_by, 30, "来人姓名"));
    return command.collected_by;
}

Result<CollectorId> proven_collector(Work& work, const HandOver& command, const pupils::PupilLine& pupil, const Bans& bans) {
    const auto among = [&](const std::vector<CollectorRow>& collectors) {
        return command.collector &&
               std::ranges::find(collectors, *command.collector, &CollectorRow::id) != collectors.end();
    };
    if (among(collectors_of(work, pupil.county, pupil.id, bans))) return *command.collector;
    if (among(collectors_of(work, pupil.county, pupil.id, {}))) return must_not_collect();
    return Problem{Code::missing, "no-such-collector", "家长没有登记这位接送人",
                   "the family has not named this collector"};
}

struct Guardian {
    std::string name;
    bool banned = false;
};

// Confirmed ones, then those whom only the school's roll names: a grandmother without an account takes her grandchild home too.
std::vector<Guardian> guardians_at_the_gate(Work& work, const pupils::PupilLine& pupil, const Bans& bans, const std::vector<std::string>& on_the_roll) {
    std::vector<Guardian> all;
    for (const auto& one : pupils::guardians_of(work, pupil.county, pupil.id)) all.push_back({one.name, bans.made_by(one.account.to_string(), one.name)});
    for (const auto& name : on_the_roll) {
        if (std::ranges::none_of(all, [&](const Guardian& known) { return same_name(known.name, name); })) all.push_back({name, bans.name(name)});
    }
    return all;
}

Result<std::string> proven_guardian(Work& work, const HandOver& command, const pupils::PupilLine& pupil, const Bans& bans) {
    const auto on_the_roll = pupils::guardians_on_the_roll(work, pupil.county, {{pupil.id}});
    const auto listed = on_the_roll.find(pupil.id);
    const auto guardians = guardians_at_the_gate(work, pupil, bans, listed == on_the_roll.end() ? std::vector<std::string>{} : listed->second);
    const auto found = std::ranges::find_if(guardians, [&](const auto& g) {
        return command.guardian_name && same_name(g.name, *command.guardian_name);
    });
    if (found == guardians.end())
        return Problem{Code::missing, "no-such-guardian", "名单上没有这位监护人，请用接送码或登记的接送人，或者请学校先在学生名册里补上",
                       "the roll names no such guardian; use a code or a named collector, or let the school add the name to the pupil's record first"};
    if (found->banned) return must_not_collect();
    return found->name;
}

Result<PermitId> proven_permit(Work& work, const pupils::PupilLine& pupil, const Bans& bans, Date day) {
    if (const auto permit = permit_on(permits_of(work, pupil.county, pupil.id, bans), day)) return *permit;
    if (permit_on(permits_of(work, pupil.county, pupil.id, {}), day))
        return Problem{Code::denied, "must-not-collect", "自行离校许可出自不得接走孩子的人，已经无效；请不要放行，联系学校值班负责人",
                       "the permit to go alone was given by somebody who must not collect the child and is dead; do not let the "
                       "child go, call the head on duty"};
    return Problem{Code::conflict, "no-permit", "家长没有许可孩子今天自行离校",
                   "the family has not permitted the child to go alone today"};
}

// Goes with a sibling: whoever took that one, or permitted it to go, takes this one too.
Result<PupilId> proven_sibling(Work& work, const HandOver& command, const pupils::PupilLine& pupil, const Bans& bans, Date day,
                               bool named) {
    const auto siblings = siblings_of(work, pupil);
    if (!command.sibling || std::ranges::find(siblings, *command.sibling) == siblings.end())
        return Problem{Code::missing, "no-such-sibling", "这不是同校的兄弟姐妹", "this is no sibling at the same school"};
    auto behind = work.one<Behind>(queries::behind_hand_over, pupil.county, *command.sibling, day);
    if (!behind)
        return Problem{Code::conflict, "sibling-still-here", "请先交接这位兄弟姐妹", "hand over the sibling first"};
    // A sibling of a sibling: each left before the next, so the chain ends.
    while (behind && behind->sibling && !behind->collected_by)
        behind = work.one<Behind>(queries::behind_hand_over, pupil.county, *behind->sibling, day);
    if (bans.none() || !behind) return *command.sibling;
    const auto banned = [&](const std::optional<std::string>& name) { return name && bans.name(*name); };
    const auto act_of_banned = [&](const std::optional<std::string>& key, const std::optional<std::string>& name) {
        return key && bans.made_by(*key, name.value_or(""));
    };
    if (banned(behind->guardian_name) || banned(behind->collected_by) || banned(behind->collector_name) ||
        act_of_banned(behind->named_by, behind->named_by_name) || act_of_banned(behind->code_by, {}) ||
        act_of_banned(behind->permit_by, behind->permit_by_name))
        return must_not_collect();
    const bool by_code = behind->method == HandOverMethod::code || behind->method == HandOverMethod::qr;
    if (by_code && !behind->collected_by && !named) return say_who(bans);
    return *command.sibling;
}

Result<Proof> proof_of(Work& work, const HandOver& command, const pupils::PupilLine& pupil, const Bans& bans, Date day) {
    Proof proof;
    TRY(const auto named, named_at_the_gate(command));
    if (named && bans.name(*named)) return must_not_collect();
    switch (command.method) {
        case HandOverMethod::code:
        case HandOverMethod::qr:
            // Anybody may hold a code.
            if (!named && !bans.none()) return say_who(bans);
            proof.collected_by = named;
            break;
        case HandOverMethod::collector: {
            TRY(proof.collector, proven_collector(work, command, pupil, bans));
            break;
        }
        case HandOverMethod::guardian: {
            TRY(proof.guardian_name, proven_guardian(work, command, pupil, bans));
            break;
        }
        case HandOverMethod::alone: {
            TRY(proof.permit, proven_permit(work, pupil, bans, day));
            break;
        }
        case HandOverMethod::sibling: {
            TRY(proof.sibling, proven_sibling(work, command, pupil, bans, day, named.has_value()));
            proof.collected_by = named;
            break;
        }
    }
    return proof;
}

HandedOver handed_over(Work& work, std::string_view county, const pupils::PupilLine& pupil, const LeftHow& how, bool earlier) {
    return {pupil.id, pupil.name, pupil.class_name, how.method, left_with(work, county, how), how.at, how.without_register,
            earlier};
}

}  // namespace

Result<HandOverList> show_hand_over(Work& work, const OneSession& command) {
    TRY(const SessionAt at, require_session(work, command.session));
    const auto& s = at.session;
    const auto roll = find_roll(work, s.county, s.id);
    HandOverList list{session_row(work, at, roll), {}, {}};
    if (list.session.cancelled || list.session.state == RollState::stopped) return list;
    const auto staying = staying_on(work, at);
    std::map<PupilId, LeftHow> left;
    for (const auto& row : work.all<LeftHow>(queries::hand_overs_of_day, s.county, s.school, s.date))
        left.emplace(row.pupil, row);
    std::map<PupilId, std::int64_t> rungs;
    work.each(
        queries::rungs_of_day, [&](const storage::Row& row) { rungs[row.get<PupilId>(0)] = row.get<std::int64_t>(1); },
        s.county, s.school, s.date);
    const auto children = to_let_go(work, at, roll);
    auto on_the_roll = pupils::guardians_on_the_roll(work, s.county, children);
    for (const auto& child : children) {
        const auto pupil = pupils::find_pupil(work, child);
        if (!pupil) continue;
        HandOverRow row;
        row.pupil = pupil->id;
        row.name = pupil->name;
        row.class_name = pupil->class_name;
        row.stays_on = staying.contains(pupil->id);
        if (const auto gone = left.find(pupil->id); gone != left.end()) {
            row.left_at = gone->second.at;
            row.method = gone->second.method;
            row.left_with = left_with(work, s.county, gone->second);
            row.without_register = gone->second.without_register;
            list.left.push_back(std::move(row));
            continue;
        }
        const auto bans = bans_of(work, s.county, pupil->id);
        row.collectors = collectors_of(work, s.county, pupil->id, bans);
        for (auto& guardian : guardians_at_the_gate(work, *pupil, bans, on_the_roll[pupil->id])) {
            if (!guardian.banned) row.guardians.push_back(std::move(guardian.name));
        }
        row.must_not = bans.names();
        row.may_go_alone = permit_on(permits_of(work, s.county, pupil->id, bans), s.date).has_value();
        row.siblings = siblings_of(work, *pupil);
        row.rung = rungs[pupil->id];
        list.waiting.push_back(std::move(row));
    }
    return list;
}

namespace {

// What a code says: whose child it is, or why it does not count. A refusal is kept: wrong codes are counted.
struct ReadCode {
    std::optional<StoredCode> code;
    std::optional<http::Kept<HandedOver>> answer;  // instead of going on
};

Result<ReadCode> read_code(Work& work, const HandOver& command, const SessionAt& at) {
    const auto& s = at.session;
    const auto who = actor_key(work.actor());
    const auto failures =
        work.one<std::int64_t>(queries::count_failures, s.county, who, work.now().plus(-failures_within)).value();
    if (failures >= failures_most)
        return Problem{Code::denied, "too-many-tries", "输错次数过多，请十分钟后再试，或改用登记的接送人",
                       "too many wrong codes; wait ten minutes or use a named collector"};
    const auto given = command.code.value_or("");
    const auto found = given.size() == 6 ? work.one<StoredCode>(queries::code_by_digest, s.county, s.school, s.date,
                                                                code_digest(s.school, s.date, given))
                                         : work.one<StoredCode>(queries::code_by_token, s.county, token_digest(given));
    const auto fail = [&](Problem problem) {
        work.run(queries::insert_failure, s.county, work.new_id<Id<struct PickupFailureTag>>(), who, work.now());
        work.record("attendance.wrong_code", "session", s.id.to_string(), json::value{{"reason", problem.slug}});
        return ReadCode{{}, refused(std::move(problem))};
    };
    if (!found || found->day != s.date || (command.pupil && *command.pupil != found->pupil)) {
        return fail({Code::conflict, "code-unknown", "接送码不对，请家长在手机上核对今天的码",
                     "this code is not right; let the family check today's code"});
    }
    const auto pupil = pupils::find_pupil(work, found->pupil);
    if (found->used_at) {
        const auto left = work.one<LeftHow>(queries::hand_over_of, s.county, found->pupil, s.date);
        if (left && pupil && left->session == s.id &&
            work.one<PickupCodeId>(queries::code_of_hand_over, s.county, found->pupil, s.date) == found->id)
            return ReadCode{{}, http::Kept<HandedOver>{handed_over(work, s.county, *pupil, *left, true), {}}};
        return fail({Code::conflict, "code-used", "这个接送码已经用过", "this code has been used"});
    }
    const auto bans = bans_of(work, s.county, found->pupil);
    if (pupil && bans.made_by(found->made_by, "")) {
        TRY(auto answer, stopped_at_the_gate(work, at, *pupil, must_not_collect()));
        return ReadCode{{}, std::move(answer)};
    }
    if (bans.since(found->made_at))
        return fail({Code::denied, "code-before-ban",
                     "此孩子登记有不得接走的人，这个接送码是登记之前取的，已经作废。请核对来人；有疑问不要交接，联系学校值班负责人",
                     "somebody must not collect this child, and this code was made before that was entered: it is dead. Check who "
                     "stands there; if in doubt do not hand over and call the head on duty"});
    if (found->revoked_at)
        return fail({Code::conflict, "code-replaced", "家长已换了新的接送码，请出示新码",
                     "the family has made a newer code; ask for that one"});
    return ReadCode{found, {}};
}

}  // namespace

Result<http::Kept<HandedOver>> hand_over(Work& work, const HandOver& command) {
    TRY(const SessionAt at, require_session_to_write(work, command.session));
    const auto& s = at.session;
    const auto roll = find_roll(work, s.county, s.id);
    if (auto why_not = why_not_let_go(work, at, roll)) return *why_not;

    std::optional<PupilId> child = command.pupil;
    std::optional<PickupCodeId> code;
    if (command.method == HandOverMethod::code || command.method == HandOverMethod::qr) {
        TRY(ReadCode read, read_code(work, command, at));
        if (read.answer) return std::move(*read.answer);
        code = read.code->id;
        child = read.code->pupil;
    }
    const Problem not_here{Code::missing, "not-in-this-session", "这名学生今天不在这节课上，请核对",
                           "this pupil was not in this session today; check"};
    if (!child)
        return Problem{
            Code::invalid, "pupil-required", "请选择学生", "choose the pupil", {{"pupil", "required", "请选择学生"}}};
    const auto children = to_let_go(work, at, roll);
    if (std::ranges::find(children, *child) == children.end()) return not_here;
    const auto pupil = pupils::find_pupil(work, *child);
    if (!pupil) return not_here;
    if (const auto left = work.one<LeftHow>(queries::hand_over_of, s.county, *child, s.date)) {
        const bool same = left->session == s.id && left->method == command.method &&
                          left->collector == command.collector && left->sibling == command.sibling;
        if (same && !code) return http::Kept<HandedOver>{handed_over(work, s.county, *pupil, *left, true), {}};
        return Problem{Code::conflict, "already-left",
                       "孩子今天已经离校（" + clock_time(left->at) + "，" + left_with(work, s.county, *left) + "）",
                       "the child has left today at " + clock_time(left->at)};
    }
    auto proven = proof_of(work, command, *pupil, bans_of(work, s.county, pupil->id), s.date);
    if (!proven && proven.error().slug == "must-not-collect")
        return stopped_at_the_gate(work, at, *pupil, proven.error());
    TRY(const Proof proof, std::move(proven));
    if (code && work.run(queries::use_code, s.county, *code, work.now()) == 0) {
        return Problem{Code::conflict, "code-used", "这个接送码已经用过", "this code has been used"};
    }
    work.run(queries::insert_hand_over, s.county, pupil->id, s.date, s.id, s.school, command.method, code,
             proof.collector, proof.permit, proof.sibling, proof.guardian_name, proof.collected_by, !roll.has_value(),
             work.now(), actor_key(work.actor()), work.actor().name, command.device_at);
    work.record("attendance.hand_over", "pupil", pupil->id.to_string(),
                json::value{{"session", s.id.to_string()},
                            {"method", std::string(json::enum_name(command.method))},
                            {"without_register", !roll.has_value()}});
    const auto how = work.one<LeftHow>(queries::hand_over_of, s.county, pupil->id, s.date).value();
    return http::Kept<HandedOver>{handed_over(work, s.county, *pupil, how, false), {}};
}

}  // namespace luoshi::afterschool::attendance
