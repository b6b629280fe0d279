#include "app/population/money.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "afterschool/timetable/api.hpp"
#include "afterschool/timetable/use_cases.hpp"
#include "fees/disclosure/use_cases.hpp"
#include "fees/exemptions/use_cases.hpp"
#include "fees/payments/bulk.hpp"
#include "fees/payments/use_cases.hpp"
#include "fees/refunds/bulk.hpp"
#include "fees/refunds/jobs.hpp"
#include "fees/refunds/use_cases.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "rules/api.hpp"

namespace luoshi::app {

namespace timetable = afterschool::timetable;
namespace charges = fees::charges;
namespace disclosure = fees::disclosure;
namespace exemptions = fees::exemptions;
namespace payments = fees::payments;
namespace refunds = fees::refunds;

namespace {

// What families do; assumptions of ours.
constexpr double never_paying = 0.03;
constexpr double paying_a_part = 0.02;
constexpr double at_the_counter = 0.2;  // the others by transfer
constexpr int weeks_to_pay = 2;
constexpr std::size_t granted_late = 2;  // of a school: whom the list forgot

Date day_of_bills(const TermDays& term) { return term.first.plus_days(-1); }
Date day_of_late_grants(const TermDays& term) { return term.first.plus_days(21); }

std::optional<std::string> category_of(pupils::GroupKind kind) {
    switch (kind) {
        case pupils::GroupKind::hardship: return "hardship";
        case pupils::GroupKind::low_income: return "low_income";
        case pupils::GroupKind::disabled: return "disabled";
        default: return std::nullopt;
    }
}

// As the lists call it: 低保家庭.
std::string category_words(const std::string& category) {
    const auto& choices = rules::find_parameter("exemption.categories")->choices;
    const auto found = std::ranges::find(choices, category, &rules::Word::key);
    return found == choices.end() ? category : found->words;
}

std::string document_of_list(const TermDays& term) { return fmt::format("样例民〔{}〕7号", term.school_year); }

Result<Nothing> publish_fee_notice(Desk& desk, const MadePlan& plan, const TermDays& term) {
    TRY_DO(desk.as("样例·校长", hour_of(day_of_bills(term), 9), "fee notice", [&](Work& work) -> Result<Nothing> {
        TRY(const disclosure::FeeNoticeDraft draft, disclosure::preview_notice(work, {plan.id}));
        TRY_DO(disclosure::publish_notice(work, {work.new_id<disclosure::NoticeId>(), plan.id, draft.sha256, {}}));
        return Nothing{};
    }));
    return Nothing{};
}

Result<Nothing> enter_payee(Desk& desk, const MadeSchool& school, const TermDays& term) {
    TRY_DO(desk.as("样例·教育局", hour_of(day_of_bills(term), 10), "payee", [&](Work& work) {
        return payments::enter_payee(work, {.school = school.body,
                                            .version = 1,
                                            .kind = payments::PayeeKind::school,
                                            .account_name = org::find_body(work, school.body).value().name,
                                            .account = fmt::format("{}{:010}", desk.county(), school.shape.number + 1),
                                            .bank = "样例银行",
                                            .document = document_of_list(term)});
    }));
    return Nothing{};
}

Result<Nothing> hand_in_list(Desk& desk, const MadeSchool& school, const TermDays& term, const std::vector<OnList>& listed) {
    if (listed.empty()) return Nothing{};
    documents::Sheet sheet{"名单", {{"姓名"}, {"学籍号"}, {"类别"}, {"文号"}, {"起始日期"}, {"截止日期"}}, {}};
    for (const auto& one : listed)
        sheet.rows.push_back({one.name, one.number, category_words(one.category), document_of_list(term), term.first.to_string(), term.last.to_string()});
    TRY(const exemptions::ExemptionListView view, desk.as("样例·财务", hour_of(day_of_bills(term), 11), "exemptions", [&](Work& work) {
        return exemptions::hand_in_list(work, {work.new_id<exemptions::ListId>(), school.body, false, {"减免名单.csv", "text/csv", documents::write_csv(sheet)}, {}});
    }));
    if (view.faults.empty()) return Nothing{};
    return Problem{Code::invalid, view.faults.front().slug, "减免名单有误：" + view.faults.front().text, "the list of exemptions is wrong: " + view.faults.front().text_en};
}

Result<std::int64_t> make_bills(Desk& desk, const MadePlan& plan, const TermDays& term) {
    TRY(const charges::BillRunView run, desk.as("样例·财务", hour_of(day_of_bills(term), 15), "bills", [&](Work& work) {
        return charges::make_bills(work, {work.new_id<charges::BillRunId>(), plan.id});
    }));
    return run.bills;
}

// What of a bill a family pays; nothing: it does not.
std::int64_t paid_of(Dice& dice, const charges::BillHead& bill) {
    const double roll = dice.unit();
    const auto open = bill.open().in_fen();
    if (roll < never_paying || open <= 0) return 0;
    return roll < never_paying + paying_a_part ? std::max<std::int64_t>(1, open / 2) : open;
}

// Most families pay one by one in the first two weeks; one transfer says nothing of its purpose.
Result<std::int64_t> take_payments(Desk& desk, const MadeSchool& school, const TermDays& term, Date until) {
    const auto last = std::min(term.first.plus_days(7 * weeks_to_pay - 1), until.plus_days(-1));
    if (last < term.first) return std::int64_t{0};
    return desk.as("样例·财务", hour_of(last, 17), "payments", [&](Work& work) -> Result<std::int64_t> {
        Dice dice(mixed(desk.seed(), "payments"));
        std::vector<payments::Incoming> incoming;
        const auto one = [&](payments::Channel channel, std::int64_t fen, std::vector<payments::Part> parts) {
            const auto day = term.first.plus_days(dice.below(7 * weeks_to_pay));
            if (day > last || fen <= 0) return;
            const auto number = incoming.size() + 1;
            incoming.push_back({.id = work.new_id<payments::PaymentId>(),
                                .school = school.body,
                                .channel = channel,
                                .reference = fmt::format("{}{:06}", channel == payments::Channel::counter ? "G" : "Y", number),
                                .amount_fen = fen,
                                .day = day,
                                .payer = fmt::format("样例家长{}", number),
                                .parts = std::move(parts)});
        };
        for (const auto& bill : charges::open_bills_of_school(work, desk.county(), school.body)) {
            const auto fen = paid_of(dice, bill);
            one(dice.chance(at_the_counter) ? payments::Channel::counter : payments::Channel::bank, fen, {{bill.id, fen}});
        }
        one(payments::Channel::bank, 10'000 + dice.below(30'000), {});
        TRY_DO(payments::insert_payments(work, incoming));
        const auto count = static_cast<std::int64_t>(incoming.size());
        work.record("sample.generate", "body", school.body.to_string(), {{"payments", count}});
        return count;
    });
}

// Everything that waits and can go back the way it came: ordered, sent with one file, arrived.
Result<std::int64_t> pay_back(Desk& desk, const MadeSchool& school, Date day, const std::string& step) {
    std::int64_t refunded = 0;
    const auto ordered = desk.as("样例·财务", hour_of(day, 14), "order refunds " + step, [&](Work& work) {
        return refunds::order_refunds(work, {.school = school.body, .id = work.new_id<refunds::RefundActId>()});
    });
    if (!ordered) {
        if (ordered.error().slug == "nothing-waits" || ordered.error().slug == "no-way-back") return refunded;
        return ordered.error();
    }
    TRY(const refunds::RefundBatchView batch, desk.as("样例·财务", hour_of(day, 15), "send refunds " + step, [&](Work& work) {
        return refunds::send_refunds(work, {.school = school.body, .id = work.new_id<refunds::RefundBatchId>()});
    }));
    TRY_DO(desk.as("样例·财务", hour_of(day, 16), "confirm refunds " + step, [&](Work& work) { return refunds::confirm_batch(work, {.batch = batch.id}); }));
    return batch.refunds;
}

Result<std::int64_t> grant_late(Desk& desk, const MadeSchool& school, const MadePlan& plan, const TermDays& term, const std::vector<OnList>& late, Date until) {
    const auto day = day_of_late_grants(term);
    if (late.empty() || until <= day) return std::int64_t{0};
    TRY_DO(desk.as("样例·财务", hour_of(day, 10), "late exemptions", [&](Work& work) -> Result<Nothing> {
        for (const auto& one : late) {
            const auto id = work.new_id<exemptions::GrantId>();
            TRY_DO(exemptions::grant_exemption(work, {.id = id, .pupil = one.pupil, .category = one.category, .from = term.first, .until = term.last,
                                                      .document = document_of_list(term)}));
            TRY_DO(charges::relieve(work, desk.county(), plan.id, charges::ReliefCause::exemption, id.to_string(), one.pupil));
        }
        return refunds::rights_of_reliefs(work, school.body, plan.id);
    }));
    return pay_back(desk, school, day, "of late exemptions");
}

// Sessions to which nobody had signed up have no register: the school stops them before it closes the term.
Result<Nothing> stop_empty_sessions(Work& work, const Desk& desk, const MadePlan& plan, const TermDays& term) {
    for (const auto& session : timetable::sessions_of_plan(work, desk.county(), plan.id, term.first, term.last)) {
        if (!session.to_come() || !enrolment::roster_of(work, desk.county(), session.course, session.date, session.pattern_weekday).empty()) continue;
        TRY_DO(timetable::cancel_session(work, {.id = session.id,
                                                .reason = timetable::CancelReason::other,
                                                .words = "没有学生报名",
                                                .settlement = timetable::Settlement::refund,
                                                .if_match = {session.version}}));
    }
    return Nothing{};
}

}  // namespace

std::vector<OnList> listed_in(const std::vector<People>& classes) {
    std::vector<OnList> listed;
    for (const auto& people : classes) {
        for (const auto& family : people.families) {
            for (const auto& group : family.groups) {
                const auto category = category_of(group.kind);
                if (!category) continue;
                listed.push_back({family.pupil.id, family.pupil.name, family.pupil.number.value(), *category});
                break;
            }
        }
    }
    return listed;
}

Result<Nothing> decide_disagreements(Desk& desk, const org::BodyLine& bureau, const TermDays& term) {
    const auto at = hour_of(day_of_opening(term), 7);
    TRY(const auto open, desk.look(at, [&](Work& work) -> Result<std::vector<rules::ConflictView>> {
        TRY(auto conflicts, rules::find_conflicts(work, {.on = term.first}));
        std::erase_if(conflicts, [&](const rules::ConflictView& conflict) {
            const auto place = org::find_body_by_code(work, conflict.place);
            return !place || !bureau.path.starts_with(place->path);
        });
        return conflicts;
    }));
    for (const auto& conflict : open) {
        const auto& chosen = conflict.candidates.front();
        desk.enter(conflict.county, conflict.slot);
        TRY_DO(desk.as("样例·价格主管部门", at, "decide", [&](Work& work) {
            return rules::settle_value(work, {.id = chosen.id,
                                              .decision = work.new_id<rules::DecisionId>(),
                                              .document = fmt::format("样例价〔{}〕1号", term.school_year),
                                              .reason = "样例数据：来源说法不一，以其中一种为准",
                                              .if_match = {chosen.version}});
        }));
    }
    return Nothing{};
}

Result<Nothing> make_local_rules(Desk& desk, const TermDays& term) {
    TRY_DO(desk.as("样例·教育局", hour_of(day_of_opening(term), 7), "rules", [&](Work& work) -> Result<Nothing> {
        TRY(const int entered, rules::seed_sample_county(work));
        if (entered == 0) work.record("sample.generate", "county", desk.county(), {{"rules", "there"}});
        return Nothing{};
    }));
    return Nothing{};
}

Result<Nothing> make_money(Desk& desk, const MadeSchool& school, const MadePlan& plan, const TermDays& term, std::vector<OnList> listed, Date until,
                           MoneyFigures& figures) {
    if (until <= day_of_bills(term)) return Nothing{};
    const auto forgotten = std::min(granted_late, listed.size() / 4);
    const std::vector<OnList> late(listed.end() - static_cast<std::ptrdiff_t>(forgotten), listed.end());
    listed.resize(listed.size() - forgotten);
    TRY_DO(publish_fee_notice(desk, plan, term));
    TRY_DO(enter_payee(desk, school, term));
    TRY_DO(hand_in_list(desk, school, term, listed));
    TRY(const std::int64_t bills, make_bills(desk, plan, term));
    figures.bills += bills;
    TRY(const std::int64_t paid, take_payments(desk, school, term, until));
    figures.payments += paid;
    TRY(const std::int64_t refunded, grant_late(desk, school, plan, term, late, until));
    figures.refunds += refunded;
    return Nothing{};
}

Result<Nothing> settle_money(Desk& desk, const MadeSchool& school, const MadePlan& plan, const TermDays& term, Date until, MoneyFigures& figures) {
    if (until <= term.last) return Nothing{};
    const auto settled = desk.as("样例·财务", hour_of(until, 9), "settle", [&](Work& work) -> Result<charges::SettlementRunView> {
        TRY_DO(stop_empty_sessions(work, desk, plan, term));
        TRY(const charges::SettlementRunView run, charges::settle_term(work, {work.new_id<charges::SettlementRunId>(), plan.id}));
        TRY_DO(refunds::hear_settled(work, json::value{{"school", school.body.to_string()}, {"plan", plan.id.to_string()}}));
        return run;
    });
    if (!settled) return settled.error().slug == "sessions-open" ? Result<Nothing>(Nothing{}) : settled.error();
    figures.settled += settled->pupils;
    TRY(const std::int64_t refunded, pay_back(desk, school, until, "of the term"));
    figures.refunds += refunded;
    return Nothing{};
}

}  // namespace luoshi::app
