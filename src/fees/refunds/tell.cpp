// Families hear by message that a refund was paid out, that it did not reach them and what they do then, that it is there after all, and that it paid for another
// term: one message to each guardian of each child for each step. The key names the step, so that an event that comes twice tells nobody twice; a refund that has gone
// on before it is told is told of by its later step. Never whose account it is: the other guardian may have paid.
#include "fees/refunds/tell.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>
#include <vector>

#include "fees/refunds/queries.hpp"
#include "fees/refunds/shared.hpp"
#include "pupils/telling/api.hpp"

namespace luoshi::fees::refunds {
namespace {

constexpr std::string_view batch_job = "refunds.tell_batch";
constexpr std::string_view page = "/m/refunds";

Problem bad_payload() { return {Code::invalid, "bad-payload", "事件内容不完整", "the event does not name what it is about"}; }

template <class IdType>
Result<IdType> id_in(const json::value& payload, std::string_view name) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains(name);
    const auto id = text != nullptr && text->is_string() ? IdType::parse(std::string_view(text->get_string())) : std::nullopt;
    if (!id) return bad_payload();
    return *id;
}

bool says(const json::value& payload, std::string_view name) {
    const auto* found = payload.as_object().if_contains(name);
    return found != nullptr && found->is_bool() && found->get_bool();
}

// As the event tells of it; nothing where it has gone on since, where it is no news, and for an event of before steps were named.
Result<std::optional<RefundNow>> still(Work& work, const json::value& payload, State state) {
    TRY(const RefundId id, id_in<RefundId>(payload, "refund"));
    const auto* step = payload.as_object().if_contains("step");
    auto refund = find_refund(work, work.county(), id);
    if (!refund || step == nullptr || !step->is_int64() || refund->step != step->get_int64() || refund->state != state) return std::nullopt;
    if (!pupils::telling::is_news(work, refund->at)) return std::nullopt;
    return refund;
}

std::string term_of(Work& work, PlanId id) {
    const auto plan = afterschool::catalogue::find_plan(work, id);
    if (!plan) return "课后服务";
    const bool autumn = plan->term == org::TermKind::autumn;
    return fmt::format("{}年{}学期", autumn ? plan->school_year : plan->school_year + 1, autumn ? "秋季" : "春季");
}

std::string what_of(Work& work, const RefundNow& refund) {
    return fmt::format("{}的退费 {} 元", term_of(work, refund.plan), Money::fen(refund.amount_fen).yuan());
}

// How it travels, and when it is there as far as anybody knows: by the channel's own words, and as banks usually take.
std::string way_out(const RefundNow& refund) {
    switch (refund.outlet) {
        case Outlet::counter: return "在学校柜台付现金";
        case Outlet::bank:
        case Outlet::treasury: return fmt::format("{}，从{}付出，银行一般一至三个工作日到账", route_words(refund.route), outlet_words(refund.outlet));
        case Outlet::wechat: return "由微信支付原路退回，微信支付受理以后退到零钱约五分钟，退到银行卡一至三个工作日";
        case Outlet::bill: return std::string(route_words(refund.route));
    }
    return "";
}

std::string_view way_in(const RefundNow& refund) { return refund.outlet == Outlet::counter ? "在学校柜台付现金" : route_words(refund.route); }

Result<Nothing> tell_of(Work& work, const RefundNow& refund, std::string kind, std::string subject, std::string text, const std::string& address) {
    const std::vector<PupilId> child{refund.pupil};
    const pupils::FamilyNews news{.about = fmt::format("{}/{}/{}", kind, refund.id.to_string(), refund.step),
                                  .kind = kind,
                                  .subject = std::move(subject),
                                  .text = std::move(text),
                                  .link = address + std::string(page)};
    TRY(const int told, pupils::tell_families(work, pupils::families_of_pupils(work, work.county(), child), news));
    if (told > 0) work.record("refunds.tell", "refund", refund.id.to_string(), json::value{{"kind", news.kind}, {"people", told}});
    return Nothing{};
}

// ---- paid out

bool arrived_with(Work& work, const RefundNow& refund, RefundBatchId batch) {
    return refund.state == State::done && work.one<std::int64_t>(queries::step_in_batch, refund.county, refund.id, batch) == refund.step - 1;
}

// Of a batch, child by child. One that failed since is told of by its failure, one that left again with that batch, and one that was there after all by its arrival.
std::map<PupilId, std::vector<RefundNow>> left_with(Work& work, std::string_view county, RefundBatchId batch) {
    std::map<PupilId, std::vector<RefundNow>> children;
    for (auto& refund : work.all<RefundNow>(queries::refunds_of_batch, county, batch)) {
        const bool on_its_way = refund.state == State::sent && refund.batch == batch;
        if (pupils::telling::is_news(work, refund.at) && (on_its_way || arrived_with(work, refund, batch))) children[refund.pupil].push_back(std::move(refund));
    }
    return children;
}

pupils::FamilyNews paid_out(Work& work, RefundBatchId batch, const std::vector<RefundNow>& refunds, const std::string& address) {
    Money sum;
    std::string parts;
    for (const auto& refund : refunds) {
        const auto amount = Money::fen(refund.amount_fen);
        sum += amount;
        parts += fmt::format("{}{} {} 元，{}", parts.empty() ? "" : "；", term_of(work, refund.plan), amount.yuan(), way_out(refund));
    }
    return {.about = "refunds.sent/" + batch.to_string(),
            .kind = "refunds.sent",
            .subject = "学校付出了退费",
            .text = fmt::format("学校付出了退费{}：{}。没有按时收到的，请联系学校财务；学校登记了到账、您没有收到的，在退费进度里点“没收到”。",
                                refunds.size() > 1 ? fmt::format("共 {} 元", sum.yuan()) : std::string(), parts),
            .link = address + std::string(page)};
}

Result<Nothing> tell_of_batch(const jobs::JobWork& job, const json::value& payload, const std::string& address) {
    TRY(const RefundBatchId batch, id_in<RefundBatchId>(payload, "batch"));
    TRY(const auto news, job.read([&](Work& work) -> Result<std::vector<pupils::telling::ChildNews>> {
        std::vector<pupils::telling::ChildNews> all;
        for (const auto& [pupil, refunds] : left_with(work, job.county, batch)) all.push_back({pupil, paid_out(work, batch, refunds, address)});
        return all;
    }));
    return pupils::telling::tell_children(job, news, {"refunds.tell", "refund_batch", batch.to_string()});
}

Result<Nothing> hear_sent(Work& work, const json::value& payload) {
    TRY(const RefundBatchId batch, id_in<RefundBatchId>(payload, "batch"));
    work.enqueue(batch_job, json::value{{"batch", batch.to_string()}});
    return Nothing{};
}

// ---- there, not there

Result<Nothing> hear_paid(Work& work, const json::value& payload, const std::string& address) {
    TRY(const std::optional<RefundNow> refund, still(work, payload, State::done));
    // What arrives as it was paid out was told when it left.
    if (!refund || (refund->route != Route::carry_over && !says(payload, "late"))) return Nothing{};
    const auto what = what_of(work, *refund);
    if (refund->route == Route::carry_over) {
        const auto bill = charges::find_bill(work, work.county(), refund->bill.value());
        return tell_of(work, *refund, "refunds.carried_over", "退费抵了下学期的费用",
                       fmt::format("{}按家长的同意抵了{}的课后服务费，不再另外付出；还要缴多少，请看缴费账单。", what, bill ? term_of(work, bill->plan) : "下学期"), address);
    }
    const bool owed = work.one<RefundId>(queries::withdrawal_of_refund, work.county(), refund->id).has_value();
    return tell_of(work, *refund, "refunds.arrived", "原来没有到账的退费已到账",
                   fmt::format("{}原来登记为没有到账，现在已登记到账（{}）。{}没有收到的，在退费进度里点“没收到”。", what, way_in(*refund),
                               owed ? "它对应的减免已经撤销，这笔钱恢复为账单上的应缴，请看缴费账单。" : ""),
                   address);
}

Result<Nothing> hear_failed(Work& work, const json::value& payload, const std::string& address) {
    TRY(const std::optional<RefundNow> refund, still(work, payload, State::failed));
    if (!refund || !says(payload, "had_left")) return Nothing{};  // the office chooses another way before anything leaves
    const auto what = what_of(work, *refund);
    const bool came_back = work.one<std::string>(queries::came_back_reason, work.county(), refund->id, refund->step - 1).has_value();
    if (work.one<RefundId>(queries::withdrawal_of_refund, work.county(), refund->id)) {
        if (!came_back) return Nothing{};
        return tell_of(work, *refund, "refunds.came_back", "退费不在您手里，账单不再收这笔钱",
                       fmt::format("{}原来登记为已到账，现已查实不在您手里：{}。它对应的减免已经撤销，这笔不再退；账单上恢复的这笔应缴也已冲回，不用缴。", what, refund->reason), address);
    }
    return tell_of(work, *refund, "refunds.failed", "退费没有到账，请告诉学校收款账户",
                   fmt::format("{}{}：{}。这笔钱仍然要退给您，不会过期。请把能收款的账户（户名、开户行、账号）和证明（银行卡、户口簿等复印件）交给学校财务，"
                               "学校换一种方式再退；也可以当面领现金。",
                               what, came_back ? "到账后被退回" : "没有到账", refund->reason),
                   address);
}

}  // namespace

void tell_families(jobs::Runner& runner, const std::string& address) {
    runner.add(std::string(batch_job), [address](const jobs::JobWork& job, const json::value& payload) { return tell_of_batch(job, payload, address); });
    runner.subscribe("refunds.sent", &hear_sent);
    runner.subscribe("refunds.paid", [address](Work& work, const json::value& payload) { return hear_paid(work, payload, address); });
    runner.subscribe("refunds.failed", [address](Work& work, const json::value& payload) { return hear_failed(work, payload, address); });
}

}  // namespace luoshi::fees::refunds
