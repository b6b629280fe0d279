// Rights arise from reliefs and settlements, by event.
#include <fmt/format.h>

#include "fees/reckoning/api.hpp"
#include "fees/refunds/counts/measures.hpp"
#include "fees/refunds/jobs.hpp"
#include "fees/refunds/queries.hpp"
#include "fees/refunds/shared.hpp"
#include "fees/refunds/tell.hpp"

namespace luoshi::fees::refunds {
namespace {

struct ReliefHead {
    BodyId school;
    PupilId pupil;
    PlanId plan;
    std::int64_t refund_fen = 0;
};
BOOST_DESCRIBE_STRUCT(ReliefHead, (), (school, pupil, plan, refund_fen))

struct Sum {
    std::int64_t rights = 0;
    std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(Sum, (), (rights, amount_fen))

template <class IdType>
std::optional<IdType> id_in(const json::value& payload, std::string_view name) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains(name);
    return text != nullptr && text->is_string() ? IdType::parse(std::string_view(text->get_string())) : std::nullopt;
}

struct Words {
    std::string zh = "学期结算后多缴的部分";
    std::string en = "what was paid above the settlement of the term";
};
// Names the rule by which the term was settled, as far as the house knows it.
Words words_of_settlement(Work& work, PlanId plan) {
    Words words;
    const auto key = work.one<std::string>(queries::rule_set_of_plan, work.county(), plan);
    const auto* rules = key ? reckoning::find_rule_set(*key) : nullptr;
    if (rules == nullptr) return words;
    words.zh += fmt::format("（退费规则：{}）", rules->words);
    words.en += fmt::format(" (refund rule: {})", rules->words_en);
    return words;
}

// It has not left, or came back: its payment is free again, and nobody orders it anew.
Result<Nothing> withdraw_refund(Work& work, const RefundNow& refund) {
    if (refund.state == State::ordered) {
        if (refund.payment) TRY_DO(payments::note_return_failed(work, *refund.payment, Money::fen(refund.amount_fen)));
        add_step(work, refund, {.state = State::failed, .reason = std::string(withdrawn_words), .act = work.new_id<RefundActId>()});
    }
    work.run(queries::insert_refund_withdrawal, work.county(), refund.id, refund.right);
    return Nothing{};
}

Problem bad_payload() { return {Code::invalid, "bad-payload", "事件内容不完整", "the event does not name what it is about"}; }

}  // namespace

Result<Nothing> hear_relieved(Work& work, const json::value& payload) {
    const auto relief = id_in<charges::ReliefId>(payload, "relief");
    if (!relief) return bad_payload();
    const auto head = work.one<ReliefHead>(queries::relief_head, work.county(), *relief);
    if (!head || head->refund_fen == 0) return Nothing{};
    const auto id = work.new_id<RightId>();
    if (work.run(queries::add_right_of_relief, work.county(), *relief, id, work.now()) == 0) return Nothing{};
    tally::add(work, head->school, counts::due, work.today(), head->refund_fen);
    work.record("refunds.right_arisen", "refund_right", id.to_string(), json::value{{"relief", relief->to_string()}, {"amount_fen", head->refund_fen}});
    work.emit("refunds.right_arisen", json::value{{"county", work.county()},
                                                  {"school", head->school.to_string()},
                                                  {"pupil", head->pupil.to_string()},
                                                  {"right", id.to_string()},
                                                  {"amount_fen", head->refund_fen}});
    return Nothing{};
}

Result<Nothing> hear_settled(Work& work, const json::value& payload) {
    const auto plan = id_in<PlanId>(payload, "plan");
    const auto school = id_in<BodyId>(payload, "school");
    if (!plan || !school) return bad_payload();
    const auto prefix = work.new_id<RightId>().to_string().substr(0, 24);
    const auto words = words_of_settlement(work, *plan);
    const auto rights = work.run(queries::add_rights_of_settlement, work.county(), *school, *plan, prefix, words.zh, words.en, work.now()).rows();
    if (rights == 0) return Nothing{};
    const auto sum = work.one<Sum>(queries::sum_of_settlement_rights, work.county(), *plan).value();
    tally::add(work, *school, counts::due, work.today(), sum.amount_fen);
    work.record("refunds.rights_arisen", "service_plan", plan->to_string(), json::value{{"rights", rights}, {"amount_fen", sum.amount_fen}});
    // One event for the run: a school of two thousand pupils must not fill the outbox.
    work.emit("refunds.rights_arisen", json::value{{"county", work.county()},
                                                   {"school", school->to_string()},
                                                   {"plan", plan->to_string()},
                                                   {"rights", rights},
                                                   {"amount_fen", sum.amount_fen}});
    return Nothing{};
}

Result<Nothing> hear_relief_withdrawn(Work& work, const json::value& payload) {
    const auto relief = id_in<charges::ReliefId>(payload, "relief");
    if (!relief) return bad_payload();
    TRY_DO(hear_relieved(work, payload));  // the right may not have arisen yet
    const auto id = work.one<RightId>(queries::right_of_relief, work.county(), *relief);
    if (!id) return Nothing{};
    const auto right = find_right(work, work.county(), *id).value();
    const auto begun = right.ordered_fen + right.failed_fen;
    const auto here_yet = right.open_fen() + begun;
    TRY(const bool undone, charges::undo_relief(work, *relief, Money::fen(right.amount_fen - here_yet)));
    if (!undone || here_yet == 0) return Nothing{};
    work.run(queries::insert_withdrawal, work.county(), *id, right.amount_fen, here_yet, begun, *relief, work.now(), actor_key(work.actor()),
             work.actor().name);
    for (const auto& refund : work.all<RefundNow>(queries::refunds_of_right, work.county(), *id)) {
        if (refund.state == State::ordered || refund.state == State::failed) TRY_DO(withdraw_refund(work, refund));
    }
    tally::add(work, right.school, counts::due, work.today(), -here_yet);
    work.record("refunds.right_withdrawn", "refund_right", id->to_string(), json::value{{"relief", relief->to_string()}, {"amount_fen", here_yet}});
    return Nothing{};
}

void add_jobs(jobs::Runner& runner, const std::string& address) {
    runner.subscribe("charges.relieved", &hear_relieved);
    runner.subscribe("charges.settled", &hear_settled);
    runner.subscribe("charges.relief_withdrawn", &hear_relief_withdrawn);
    runner.subscribe("payments.return_ended", &hear_return_ended);
    tell_families(runner, address);
}

}  // namespace luoshi::fees::refunds
