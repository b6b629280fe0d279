// Families hear by message of a round that is announced, of a free place that is held for them, of its running out, of the
// result of a draw, of a group below its minimum about which they are asked and of what became of it, and of a seat that the
// school gave or took away: one message to each guardian who asked for mail, and one through the gateway to each. The
// key names what happened, so that an event that comes twice tells nobody twice. Never a reason that has to do with the
// family: who is put first, and why, stands nowhere in a message.
#include "afterschool/enrolment/tell.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/enrolment/group_view.hpp"
#include "afterschool/enrolment/offers.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/round.hpp"
#include "platform/mail/outbox.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

struct Notice {
    std::string about;  // begins the key of each message
    std::string kind;
    std::string subject;
    std::string text;  // without the child's name
};

struct PlaceHeld {
    OfferId id;
    std::string county;
    CourseId course;
    PupilId pupil;
    std::string pool;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(PlaceHeld, (), (id, county, course, pupil, pool, expires_at))

template <class IdType>
Result<IdType> id_named(const json::value& payload, std::string_view name) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains(name);
    if (text != nullptr && text->is_string()) {
        if (const auto id = IdType::parse(std::string_view(text->get_string()))) return *id;
    }
    return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event is not complete"};
}

// "2026-09-01T08:00:00+08:00" → "9月1日 08:00"
std::string deadline_of(Instant at) {
    const auto day = at.date().ymd();
    return fmt::format("{}月{}日 {}", static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                       at.to_string().substr(11, 5));
}

// From when a change of places holds: not always from the day on which it is told (change_day.hpp).
std::string since(Date day) {
    return fmt::format("{}月{}日起", static_cast<unsigned>(day.ymd().month()), static_cast<unsigned>(day.ymd().day()));
}

struct PastEnd {
    std::string note;
    Date until;
};
BOOST_DESCRIBE_STRUCT(PastEnd, (), (note, until))

std::string name_of_course(Work& work, CourseId course) {
    const auto line = catalogue::find_course(work, course);
    return line ? line->name : std::string("课程");
}

// What was said stands: a name or an address that has changed since does not make it a second message.
Result<Nothing> send_once(Work& work, const mail::Message& message) {
    if (mail::find_message(work, work.county(), message.key)) return Nothing{};
    return mail::send_later(work, message);
}

class Teller {
 public:
    Teller(Work& work, std::string address) : work_(work), address_(std::move(address)) {}

    Result<Nothing> tell(PupilId id, const Notice& notice) {
        const auto pupil = pupils::find_pupil(work_, id);
        if (!pupil) return Nothing{};
        const auto about = fmt::format("{}/{}", notice.about, id.to_string());
        const auto text = fmt::format("{}（{}）：{}\n{}/m/enrolment/{}", pupil->name, pupil->class_name, notice.text,
                                      address_, id.to_string());
        for (const auto& guardian : pupils::guardians_of(work_, pupil->county, id)) {
            const auto account = guardian.account.to_string();
            // An address that cannot be used must not keep the news from the others.
            if (guardian.notify_by == pupils::NotifyBy::mail && guardian.mail &&
                mail::is_mail_address(*guardian.mail)) {
                TRY_DO(send_once(work_, {about + "/mail:" + account, mail::Channel::mail, *guardian.mail,
                                         notice.subject, text, notice.kind}));
            }
            TRY_DO(send_once(work_, {about + "/account:" + account, mail::Channel::hook, "account:" + account,
                                     notice.subject, text, notice.kind}));
            ++told_;
        }
        return Nothing{};
    }
    void record(std::string_view kind, const std::string& subject) {
        if (told_ > 0) work_.record("enrolment.tell", kind, subject, json::value{{"people", told_}});
    }

 private:
    Work& work_;
    std::string address_;
    int told_ = 0;
};

Result<Nothing> offer_made(Work& work, const json::value& payload, const std::string& address) {
    TRY(const OfferId id, id_named<OfferId>(payload, "offer"));
    // Answered meanwhile, or run out: the place is no longer held.
    const auto offer = work.one<PlaceHeld>(queries::open_offer, work.county(), id);
    if (!offer || offer->expires_at <= work.now()) return Nothing{};
    Teller teller(work, address);
    TRY_DO(teller.tell(offer->pupil,
                       {.about = "enrolment.offer_made/" + id.to_string(),
                        .kind = "enrolment.offer_made",
                        .subject = "课后服务有了空位，请答复",
                        .text = fmt::format("“{}”有了空位，为您保留到 {}。请在此之前答复；过时给下一位。",
                                            name_of_course(work, offer->course), deadline_of(offer->expires_at))}));
    teller.record("seat_offer", id.to_string());
    return Nothing{};
}

Result<Nothing> offer_expired(Work& work, const json::value& payload, const std::string& address) {
    TRY(const OfferId id, id_named<OfferId>(payload, "offer"));
    TRY(const PupilId pupil, id_named<PupilId>(payload, "pupil"));
    TRY(const CourseId course, id_named<CourseId>(payload, "course"));
    Teller teller(work, address);
    TRY_DO(teller.tell(pupil,
                       {.about = "enrolment.offer_expired/" + id.to_string(),
                        .kind = "enrolment.offer_expired",
                        .subject = "为您保留的课后服务空位已到期",
                        .text = fmt::format("“{}”为您保留的空位到期没有答复，不再保留。", name_of_course(work, course))}));
    teller.record("seat_offer", id.to_string());
    return Nothing{};
}

// Who waited for a course that is not held any more, or for whose answer a place of it was held.
Result<Nothing> waiting_ended(Work& work, const json::value& payload, const std::string& address) {
    TRY(const CourseId course, id_named<CourseId>(payload, "course"));
    const auto* reason = payload.as_object().if_contains("reason");
    const auto* list = payload.as_object().if_contains("pupils");
    if (reason == nullptr || !reason->is_string() || list == nullptr || !list->is_array())
        return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event is not complete"};
    const auto words = fmt::format("“{}”停开，理由：{}。孩子在这门课的候补和为孩子保留的空位随之结束，可以选择其他课程。",
                                   name_of_course(work, course), std::string_view(reason->get_string()));
    Teller teller(work, address);
    for (const auto& one : list->get_array()) {
        const auto pupil = one.is_string() ? PupilId::parse(std::string_view(one.get_string())) : std::nullopt;
        if (!pupil) return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event is not complete"};
        TRY_DO(teller.tell(*pupil, {.about = "enrolment.waiting_ended/" + course.to_string(),
                                    .kind = "enrolment.waiting_ended",
                                    .subject = "候补的课后服务课程停开",
                                    .text = words}));
    }
    teller.record("course", course.to_string());
    return Nothing{};
}

// Everybody who holds a seat or a base place of the plan, and who waited for one: one message, whether or not a timetable was
// out. The timetable tells the teachers.
Result<Nothing> plan_closed(Work& work, const json::value& payload, const std::string& address) {
    TRY(const PlanId id, id_named<PlanId>(payload, "plan"));
    const auto plan = catalogue::find_plan(work, id);
    const auto* reason = payload.as_object().if_contains("reason");
    const auto* list = payload.as_object().if_contains("waited");
    if (!plan || reason == nullptr || !reason->is_string() || list == nullptr || !list->is_array())
        return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event is not complete"};
    std::set<PupilId> holders;
    for (const auto pupil : work.all<PupilId>(queries::pupils_of_plan, plan->county, plan->id)) holders.insert(pupil);
    std::set<PupilId> waited;
    for (const auto& one : list->get_array()) {
        const auto pupil = one.is_string() ? PupilId::parse(std::string_view(one.get_string())) : std::nullopt;
        if (pupil && !holders.contains(*pupil)) waited.insert(*pupil);
    }
    const auto families = pupils::families_of_school(work, plan->county, plan->school);
    const auto tell_these = [&](const std::set<PupilId>& pupils, std::string_view follows) {
        auto own = families;
        std::erase_if(own, [&](const pupils::FamilyLine& family) { return !pupils.contains(family.pupil); });
        return pupils::tell_families(work, own,
                                     {.about = "enrolment.plan_closed/" + id.to_string(),
                                      .kind = "enrolment.plan_closed",
                                      .subject = "课后服务本学期终止",
                                      .text = fmt::format("本学期的课后服务方案终止，理由：{}。{}",
                                                          std::string_view(reason->get_string()), follows),
                                      .link = address + "/m/enrolment/{pupil}"});
    };
    TRY(const int sat, tell_these(holders, "还没有上的课不再上、不收费，已缴的退还；请安排好孩子放学后的去处。"));
    TRY(const int stood, tell_these(waited, "孩子的候补和为孩子保留的空位随之结束。"));
    if (sat + stood > 0)
        work.record("enrolment.tell", "plan", id.to_string(), json::value{{"people", sat + stood}});
    return Nothing{};
}

// What was drawn for a pupil and could not be given, and why.
std::string not_given_in(Work& work, const json::value& payload, PupilId pupil) {
    const auto* list = payload.as_object().if_contains("not_given");
    std::string words;
    if (list == nullptr || !list->is_array()) return words;
    const auto own = pupil.to_string();
    for (const auto& one : list->get_array()) {
        const auto* seat = one.if_object();
        if (seat == nullptr || std::string_view(seat->at("pupil").as_string()) != own) continue;
        const auto course = CourseId::parse(std::string_view(seat->at("course").as_string()));
        if (!course) continue;
        words += fmt::format("；抽中了“{}”，但座位没有给：{}", name_of_course(work, *course),
                             why_not_given(std::string_view(seat->at("reason").as_string())).words);
    }
    return words;
}

// Everybody who stood on the frozen list.
Result<Nothing> round_settled(Work& work, const json::value& payload, const std::string& address) {
    TRY(const RoundId id, id_named<RoundId>(payload, "round"));
    const auto head = load_round(work, id);
    const auto list = frozen_list(work, work.county(), id);
    if (!head || !list) return Nothing{};
    std::set<PupilId> pupils;
    for (const auto& wish : list->wishes) pupils.insert(wish.pupil);
    Teller teller(work, address);
    for (const auto pupil : pupils) {
        std::string given;
        for (const auto& seat : seats_held(work, work.county(), pupil, head->plan)) {
            if (seat.round == id) given += (given.empty() ? "“" : "、“") + name_of_course(work, seat.course) + "”";
        }
        TRY_DO(teller.tell(pupil, {.about = "enrolment.round_settled/" + id.to_string(),
                                   .kind = "enrolment.round_settled",
                                   .subject = "课后服务摇号结果已公布",
                                   .text = fmt::format("{}摇号结果已公布：{}{}。", head->title,
                                                       given.empty() ? "这一轮没有录取" : "录取" + given,
                                                       not_given_in(work, payload, pupil))}));
    }
    teller.record("enrolment_round", id.to_string());
    return Nothing{};
}

Result<Nothing> seat_given(Work& work, const json::value& payload, const std::string& address) {
    TRY(const SeatId id, id_named<SeatId>(payload, "seat"));
    const auto seat = load_seat(work, id);
    if (!seat) return Nothing{};  // taken away again
    Teller teller(work, address);
    TRY_DO(teller.tell(seat->pupil, {.about = "enrolment.seat_given/" + id.to_string(),
                                     .kind = "enrolment.seat_given",
                                     .subject = "学校安排了课后服务座位",
                                     .text = fmt::format("学校安排了“{}”的座位，{}上课。不需要的，可以退课。",
                                                         name_of_course(work, seat->course), since(seat->from))}));
    teller.record("seat", id.to_string());
    return Nothing{};
}

// Every family whose child may take part in it.
Result<Nothing> round_published(Work& work, const json::value& payload, const std::string& address) {
    TRY(const RoundId id, id_named<RoundId>(payload, "round"));
    const auto head = load_round(work, id);
    if (!head || head->stage != Stage::announced) return Nothing{};  // cancelled meanwhile
    auto families = pupils::families_of_school(work, work.county(), head->school);
    std::erase_if(families, [&](const pupils::FamilyLine& family) {
        const auto window = window_of(head->settings, family.grade);
        return !window || window->closes <= work.now();
    });
    TRY(const int told,
        pupils::tell_families(
            work, families,
            {.about = "enrolment.round_published/" + id.to_string(),
             .kind = "enrolment.round_published",
             .subject = "课后服务报名公告",
             .text = fmt::format("学校公布了“{}”，{} 至 {} 报名。自愿参加，可以先看课程和公告。", head->title,
                                 deadline_of(head->settings.opens), deadline_of(head->settings.closes)),
             .link = address + "/m/enrolment/{pupil}"}));
    if (told > 0)
        work.record("enrolment.tell", "enrolment_round", id.to_string(), json::value{{"people", told}});
    return Nothing{};
}

std::string asked_text(Work& work, const GroupCase& asked) {
    const auto course = name_of_course(work, asked.course);
    switch (asked.measure) {
        case GroupMeasure::merge:
            return fmt::format("“{}”人数不足，学校打算并入“{}”", course, name_of_course(work, asked.target.value()));
        case GroupMeasure::move:
            return fmt::format("“{}”人数不足，学校打算调到“{}”", course, name_of_course(work, asked.target.value()));
        case GroupMeasure::cancel:
            return fmt::format("“{}”人数不足，学校打算停开", course);
    }
    return "";
}

// Silence costs the seat: everybody who is asked has to know of it.
Result<Nothing> group_asked(Work& work, const json::value& payload, const std::string& address) {
    TRY(const GroupCaseId id, id_named<GroupCaseId>(payload, "group_case"));
    const auto asked = load_group_case(work, work.county(), id);
    if (!asked || asked->state != GroupCaseState::asking) return Nothing{};
    const auto keeps = asked->measure == GroupMeasure::cancel ? "" : "没有答复的，不保留座位。";
    Teller teller(work, address);
    for (const auto& row : group_answers(work, *asked)) {
        if (row.answer) continue;
        TRY_DO(teller.tell(row.pupil, {.about = "enrolment.group_asked/" + id.to_string(),
                                       .kind = "enrolment.group_asked",
                                       .subject = "课后服务班级人数不足，请答复",
                                       .text = fmt::format("{}，理由：{}。请在 {} 之前答复；{}", asked_text(work, *asked),
                                                           asked->reason, deadline_of(asked->answers_until), keeps)}));
    }
    teller.record("group_case", id.to_string());
    return Nothing{};
}

// Where the group went, and whether there was a seat for the child.
Result<Nothing> seat_moved(Work& work, const json::value& payload, const std::string& address) {
    TRY(const SeatId id, id_named<SeatId>(payload, "seat"));
    TRY(const PupilId pupil, id_named<PupilId>(payload, "pupil"));
    TRY(const CourseId course, id_named<CourseId>(payload, "course"));
    TRY(const PlanId plan, id_named<PlanId>(payload, "plan"));
    const auto target = work.one<CourseId>(queries::target_of_course, work.county(), pupil, course);
    if (!target) return Nothing{};
    const auto seats = seats_held(work, work.county(), pupil, plan);
    const auto sits = std::ranges::find(seats, *target, &SeatHeld::course);
    const auto from = name_of_course(work, course);
    const auto to = name_of_course(work, *target);
    Teller teller(work, address);
    TRY_DO(teller.tell(
        pupil, {.about = "enrolment.seat_moved/" + id.to_string(),
                .kind = "enrolment.seat_moved",
                .subject = "课后服务课程合并、调整",
                .text = sits != seats.end()
                            ? fmt::format("“{}”人数不足停开，孩子的座位已转到“{}”，{}上课。", from, to, since(sits->from))
                            : fmt::format("“{}”人数不足停开；没有能转到“{}”（同一时段已有课程或没有空位），座位已退。", from, to)}));
    teller.record("seat", id.to_string());
    return Nothing{};
}

// The group of a base place is another one now: the place, its days and its hours are the same. Or there is none left at that hour.
Result<Nothing> base_group_changed(Work& work, const json::value& payload, const std::string& address) {
    TRY(const CourseId from, id_named<CourseId>(payload, "from"));
    const auto* members = payload.if_object();
    const auto* to_text = members->if_contains("to");
    const auto to = to_text != nullptr && to_text->is_string() ? CourseId::parse(std::string_view(to_text->get_string())) : std::nullopt;
    const auto* key = members->if_contains("key");
    const auto* reason = members->if_contains("reason");
    const auto* list = members->if_contains("pupils");
    if (key == nullptr || !key->is_string() || list == nullptr || !list->is_array())
        return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event is not complete"};
    const std::string about = "enrolment.base_group_changed/" + std::string(key->get_string());
    auto words = to ? fmt::format("基础托管从“{}”转到“{}”，上课时间、星期和名额不变", name_of_course(work, from), name_of_course(work, *to))
                    : fmt::format("基础托管“{}”停开，这个时段没有别的基础托管班，其他时段不变", name_of_course(work, from));
    const auto* day_text = members->if_contains("day");
    const auto day = day_text != nullptr && day_text->is_string() ? Date::parse(std::string_view(day_text->get_string())) : std::nullopt;
    if (day) words = since(*day) + "，" + words;
    if (reason != nullptr && reason->is_string() && !reason->get_string().empty())
        words += fmt::format("，理由：{}", std::string_view(reason->get_string()));
    Teller teller(work, address);
    for (const auto& one : list->get_array()) {
        const auto pupil = one.is_string() ? PupilId::parse(std::string_view(one.get_string())) : std::nullopt;
        if (!pupil) return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event is not complete"};
        TRY_DO(teller.tell(*pupil, {.about = about,
                                    .kind = "enrolment.base_group_changed",
                                    .subject = to ? "孩子的基础托管换了班" : "孩子的基础托管有一个时段停开",
                                    .text = words + "。"}));
    }
    teller.record("course", from.to_string());
    return Nothing{};
}

// The class teacher acted for a family; whoever of it has an account reads what and on what word.
Result<Nothing> acted_for_family(Work& work, const json::value& payload, const std::string& address) {
    TRY(const PupilId pupil, id_named<PupilId>(payload, "pupil"));
    const auto text = [&](std::string_view name) {
        const auto* found = payload.as_object().if_contains(name);
        return found != nullptr && found->is_string() ? std::string(found->get_string()) : std::string();
    };
    static const std::map<std::string, std::string, std::less<>> acts{{"give_back", "退了“{}”"},
                                                                      {"join_waiting", "加入了“{}”的候补"},
                                                                      {"leave_waiting", "退出了“{}”的候补"},
                                                                      {"decline_offer", "放弃了“{}”为孩子保留的空位"},
                                                                      {"agree_to_group", "同意了学校对“{}”的并班、调课或停开"},
                                                                      {"give_back_group", "答复了不接受学校对“{}”的安排，退掉座位"},
                                                                      {"give_up_base", "退了“{}”"}};
    const auto act = acts.find(text("act"));
    if (act == acts.end())
        return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event is not complete"};
    const auto course = CourseId::parse(text("course"));
    const auto what = fmt::format(fmt::runtime(act->second), course ? name_of_course(work, *course) : "基础托管");
    Teller teller(work, address);
    TRY_DO(teller.tell(pupil, {.about = "enrolment.acted_for_family/" + text("key"),
                               .kind = "enrolment.acted_for_family",
                               .subject = "班主任代办了课后服务报名",
                               .text = fmt::format("{} 老师代您{}，依据：{}。不对的，请联系班主任。", text("by"), what,
                                                   text("note"))}));
    teller.record("pupil", pupil.to_string());
    return Nothing{};
}

// Only what the school did: whoever gives a seat back knows it. Of a course that is stopped the timetable tells, which
// knows whether its sessions are published.
Result<Nothing> seat_ended(Work& work, const json::value& payload, const std::string& address) {
    const auto* text = payload.is_object() ? payload.as_object().if_contains("reason") : nullptr;
    const auto reason = text != nullptr && text->is_string()
                            ? json::enum_parse<SeatEnd>(std::string_view(text->get_string()))
                            : std::nullopt;
    if (reason == SeatEnd::merged || reason == SeatEnd::moved) return seat_moved(work, payload, address);
    if (reason != SeatEnd::school) return Nothing{};
    TRY(const SeatId id, id_named<SeatId>(payload, "seat"));
    TRY(const PupilId pupil, id_named<PupilId>(payload, "pupil"));
    TRY(const CourseId course, id_named<CourseId>(payload, "course"));
    const auto past = work.one<PastEnd>(queries::note_of_past_seat, work.county(), id);
    if (!past) return Nothing{};
    Teller teller(work, address);
    TRY_DO(teller.tell(pupil, {.about = "enrolment.seat_taken_away/" + id.to_string(),
                               .kind = "enrolment.seat_taken_away",
                               .subject = "学校收回了课后服务座位",
                               .text = fmt::format("学校收回了“{}”的座位，{}不再上，理由：{}。如有疑问，请联系班主任。",
                                                   name_of_course(work, course), since(past->until), past->note)}));
    teller.record("seat", id.to_string());
    return Nothing{};
}

}  // namespace

void tell_families(jobs::Runner& runner, std::string address) {
    using Hear = Result<Nothing> (*)(Work&, const json::value&, const std::string&);
    const auto hear = [&](const char* event, Hear told) {
        runner.subscribe(
            event, [told, address](Work& work, const json::value& payload) { return told(work, payload, address); });
    };
    hear("enrolment.round_published", &round_published);
    hear("enrolment.group_asked", &group_asked);
    hear("enrolment.base_group_changed", &base_group_changed);
    hear("enrolment.acted_for_family", &acted_for_family);
    hear("enrolment.offer_made", &offer_made);
    hear("enrolment.offer_expired", &offer_expired);
    hear("enrolment.waiting_ended", &waiting_ended);
    hear("enrolment.plan_closed", &plan_closed);
    hear("enrolment.round_settled", &round_settled);
    hear("enrolment.seat_given", &seat_given);
    hear("enrolment.seat_given_back", &seat_ended);
}

}  // namespace luoshi::afterschool::enrolment
