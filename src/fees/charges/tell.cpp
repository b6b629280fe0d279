// Families hear by message of a new bill, and of a settlement that changes what they pay or leaves something to pay: one message to each guardian of each child. The
// key names the run, so that an event that comes twice tells nobody twice. Never an exemption: the message goes through other people's hands.
#include "fees/charges/tell.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>
#include <vector>

#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"
#include "pupils/telling/api.hpp"

namespace luoshi::fees::charges {
namespace {

using pupils::telling::ChildNews;

constexpr std::string_view billed_job = "charges.tell_billed";
constexpr std::string_view settled_job = "charges.tell_settled";
constexpr std::string_view page = "/m/children/{pupil}/fees";

template <class IdType>
IdType named(const json::value& payload, std::string_view name) {
    return IdType::parse(payload.at(name).as_string()).value();
}

std::string term_of(Work& work, PlanId id) {
    const auto plan = catalogue::find_plan(work, id).value();
    return term_words(plan.school_year, plan.term);
}

// The page of the child's bills; the key names the run.
ChildNews to_child(PupilId pupil, std::string kind, const std::string& run, std::string subject, std::string text, const std::string& address) {
    return {pupil, {.about = kind + "/" + run, .kind = kind, .subject = std::move(subject), .text = std::move(text), .link = address + std::string(page)}};
}

// ---- bills

// In the order of queries/bills_of_run.sql.
struct Billed {
    PupilId pupil;
    int serial = 0;
    std::int64_t due_fen = 0;
    std::int64_t open_fen = 0;

    bool paid() const { return due_fen > 0 && open_fen == 0; }
};
BOOST_DESCRIBE_STRUCT(Billed, (), (pupil, serial, due_fen, open_fen))

std::string text_of(const Billed& bill, const std::string& term) {
    const auto made = term + (bill.serial == 1 ? "的课后服务账单已经开出" : "的课后服务费另开了一张账单");
    if (bill.due_fen == 0) return made + "，应缴 0 元，不用缴。请打开账单核对。";
    return fmt::format("{}，应缴 {} 元。请打开账单核对课时、标准和计算办法，再到“缴费”里看怎么缴；有疑问的，先问学校，再缴费。", made, Money::fen(bill.open_fen).yuan());
}

// What the counter took meanwhile, the family knows of.
std::vector<ChildNews> news_of_bills(Work& work, std::string_view county, BillRunId id, const std::string& address) {
    std::vector<ChildNews> news;
    const auto run = work.one<BillRunView>(queries::run_by_id, county, id);
    if (!run || !pupils::telling::is_news(work, run->made_at)) return news;
    const auto term = term_of(work, run->plan);
    for (const auto& bill : work.all<Billed>(queries::bills_of_run, county, run->school, run->plan, id)) {
        if (bill.paid()) continue;
        news.push_back(to_child(bill.pupil, "charges.billed", id.to_string(), "课后服务账单已经开出", text_of(bill, term), address));
    }
    return news;
}

Result<Nothing> tell_of_bills(const jobs::JobWork& job, const json::value& payload, const std::string& address) {
    const auto run = named<BillRunId>(payload, "run");
    TRY(const auto news, job.read([&](Work& work) -> Result<std::vector<ChildNews>> { return news_of_bills(work, job.county, run, address); }));
    return pupils::telling::tell_children(job, news, {"charges.tell", "bill_run", run.to_string()});
}

// ---- settlements

// In the order of queries/settled_of_plan.sql.
struct Settled {
    PupilId pupil;
    std::int64_t asked_fen = 0;
    std::int64_t charged_fen = 0;
    std::int64_t refund_fen = 0;
    std::int64_t waived_fen = 0;
};
BOOST_DESCRIBE_STRUCT(Settled, (), (pupil, asked_fen, charged_fen, refund_fen, waived_fen))

std::string text_of(const Settled& settled, Money open, const std::string& term) {
    auto text = fmt::format("{}的课后服务费已经结算：账单 {} 元，结算应收 {} 元。", term, Money::fen(settled.asked_fen).yuan(), Money::fen(settled.charged_fen).yuan());
    if (settled.refund_fen > 0) text += fmt::format("多缴的 {} 元由学校退还，不用申请，也不会过期。", Money::fen(settled.refund_fen).yuan());
    if (settled.waived_fen > 0) text += fmt::format("多开的 {} 元不再收取。", Money::fen(settled.waived_fen).yuan());
    if (open > Money{}) text += fmt::format("账单上还有 {} 元没有缴。", open.yuan());
    return text + "怎么算的，请打开账单看学期结算。";
}

std::map<PupilId, Money> open_of(Work& work, std::string_view county, BodyId school, PlanId plan) {
    std::map<PupilId, Money> open;
    for (const auto& bill : open_bills_of_school(work, county, school)) {
        if (bill.plan == plan) open[bill.pupil] += bill.open();
    }
    return open;
}

// Whose bill stays as it is, and is paid, has nothing to do and is not called to the page.
std::vector<ChildNews> news_of_settlement(Work& work, std::string_view county, PlanId plan, const std::string& address) {
    std::vector<ChildNews> news;
    const auto run = settlement_of_plan(work, county, plan);
    if (!run || !pupils::telling::is_news(work, run->made_at)) return news;
    const auto term = term_of(work, plan);
    const auto open = open_of(work, county, run->school, plan);
    for (const auto& settled : work.all<Settled>(queries::settled_of_plan, county, plan)) {
        const auto left = open.find(settled.pupil);
        const auto owed = left == open.end() ? Money{} : left->second;
        if (settled.refund_fen == 0 && settled.waived_fen == 0 && owed == Money{}) continue;
        news.push_back(to_child(settled.pupil, "charges.settled", run->id.to_string(), "课后服务费已经结算", text_of(settled, owed, term), address));
    }
    return news;
}

Result<Nothing> tell_of_settlement(const jobs::JobWork& job, const json::value& payload, const std::string& address) {
    const auto plan = named<PlanId>(payload, "plan");
    TRY(const auto news, job.read([&](Work& work) -> Result<std::vector<ChildNews>> { return news_of_settlement(work, job.county, plan, address); }));
    return pupils::telling::tell_children(job, news, {"charges.tell", "service_plan", plan.to_string()});
}

// A school's families are told in a job of their own: the delivery of events waits for nobody's two thousand messages.
Result<Nothing> tell_later(Work& work, std::string_view job, const json::value& payload, std::string_view what) {
    work.enqueue(std::string(job), {{what, payload.at(what)}});
    return Nothing{};
}

}  // namespace

void tell_families(jobs::Runner& runner, const std::string& address) {
    runner.add(std::string(billed_job), [address](const jobs::JobWork& job, const json::value& payload) { return tell_of_bills(job, payload, address); });
    runner.add(std::string(settled_job), [address](const jobs::JobWork& job, const json::value& payload) { return tell_of_settlement(job, payload, address); });
    runner.subscribe("charges.billed", [](Work& work, const json::value& payload) { return tell_later(work, billed_job, payload, "run"); });
    runner.subscribe("charges.settled", [](Work& work, const json::value& payload) { return tell_later(work, settled_job, payload, "plan"); });
}

}  // namespace luoshi::fees::charges
