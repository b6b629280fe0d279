// Settling every school below a body in one run: ordered at once, done school by school in the background, each outcome kept.
#include <fmt/format.h>

#include <deque>

#include "fees/closing/jobs.hpp"
#include "fees/closing/queries.hpp"
#include "fees/closing/shared.hpp"
#include "fees/closing/use_cases.hpp"
#include "org/api.hpp"
#include "platform/storage/ahead.hpp"

namespace luoshi::fees::closing {
namespace {

// In the order of queries/order_by_id.sql.
struct StoredOrder {
    OrderId id;
    std::string body_path;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::vector<PlanId> plans;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(StoredOrder, (), (id, body_path, school_year, term, plans, by_name))

Result<OrderView> view_of(Work& work, std::string_view county, const StoredOrder& order) {
    OrderView view;
    view.id = order.id;
    view.county = std::string(county);
    view.schools = static_cast<std::int64_t>(order.plans.size());
    work.each(
        queries::outcomes_of_order,
        [&](const storage::Row& row) {
            view.outcomes.push_back({row.get<PlanId>(0), row.get<std::string>(1), row.get<std::string>(2) == "yes", row.get<std::string>(3), row.get<std::string>(4), row.get<std::string>(5)});
        },
        county, order.id);
    view.done = static_cast<std::int64_t>(view.outcomes.size());
    view.settled = std::ranges::count_if(view.outcomes, [](const auto& one) { return one.settled; });
    return view;
}

void note_outcome(Work& work, OrderId order, PlanId plan, const Result<Nothing>& outcome) {
    work.run(queries::insert_outcome, work.county(), order, plan, outcome ? std::string_view("yes") : std::string_view("no"), outcome ? "" : outcome.error().slug,
             outcome ? "" : outcome.error().detail, outcome ? "" : outcome.error().detail_en, work.now());
}

// What people read as the one who settled is a person, not the name of a job.
storage::Context settling(const jobs::JobWork& job, const StoredOrder& order) {
    auto context = job.context();
    context.actor.name = fmt::format("批量结算（{}）", order.by_name);
    return context;
}

// The schools of an order on their way: reckoned ahead by readers, written down by the writer, a few of each at a time. A school is an act of its own: kept or
// undone as a whole; schools that wait at the same time share a commit.
class Settling {
 public:
    Settling(const jobs::JobWork& job, const StoredOrder& order, std::vector<PlanId> plans) : job_(job), order_(order), plans_(std::move(plans)) {}
    ~Settling() {  // what the writer has in hand uses the job
        for (const auto& one : written_) one.outcome.wait();
    }

    Result<Nothing> run() {
        while (!reckoned_.empty() || !written_.empty() || asked_ < plans_.size()) {
            if (job_.stopping) return Problem{Code::unavailable, "stopping", "服务正在停止，稍后继续", "the server is stopping; it goes on later"};
            reckon_ahead();
            if (!reckoned_.empty() && written_.size() < written_at_once)
                write_next();
            else
                TRY_DO(finish_first());
        }
        return Nothing{};
    }

 private:
    // So many schools are reckoned by readers, and so many wait for the writer, at the same time.
    static constexpr std::size_t reckoned_at_once = 4;
    static constexpr std::size_t written_at_once = 8;

    struct Reckoning {
        PlanId plan;
        std::future<Result<charges::ReckonedTerm>> term;
    };
    struct Writing {
        PlanId plan;
        std::future<Result<Nothing>> outcome;
    };

    void reckon_ahead() {
        for (; asked_ < plans_.size() && reckoned_.size() < reckoned_at_once; ++asked_) {
            const auto plan = plans_[asked_];
            reckoned_.push_back({plan, storage::read_ahead(job_.storage, job_.context(), [plan](Work& work) { return charges::reckon_term(work, catalogue::find_plan(work, plan).value()); })});
        }
    }

    void write_next() {
        auto [plan, term] = std::move(reckoned_.front());
        reckoned_.pop_front();
        auto settle = [plan = plan, order = order_.id, job = &job_, reckoned = std::make_shared<const Result<charges::ReckonedTerm>>(term.get())](Work& work) -> Result<Nothing> {
            const auto line = catalogue::find_plan(work, plan).value();
            TRY_DO(settle_when_ready(work, line, work.new_id<SettlementRunId>(), *reckoned ? &**reckoned : nullptr));
            note_outcome(work, order, plan, Nothing{});
            job->keep_claim(work);
            return Nothing{};
        };
        written_.push_back({plan, storage::write_ahead(job_.storage, settling(job_, order_), std::move(settle))});
    }

    // A refusal is an outcome, and has left nothing else behind.
    Result<Nothing> finish_first() {
        const auto plan = written_.front().plan;
        const auto settled = written_.front().outcome.get();
        written_.pop_front();
        if (settled) return Nothing{};
        return job_.write([&](Work& work) -> Result<Nothing> {
            note_outcome(work, order_.id, plan, settled);
            job_.keep_claim(work);
            work.record("closing.not_settled", "service_plan", plan.to_string(), {{"reason", settled.error().slug}});
            return Nothing{};
        });
    }

    const jobs::JobWork& job_;
    const StoredOrder& order_;
    std::vector<PlanId> plans_;
    std::size_t asked_ = 0;
    std::deque<Reckoning> reckoned_;
    std::deque<Writing> written_;
};

}  // namespace

Result<Nothing> carry_out(const jobs::JobWork& job, const json::value& payload) {
    const auto id = OrderId::parse(payload.at("order").as_string()).value();
    const auto order = job.read([&](Work& work) -> Result<std::optional<StoredOrder>> { return work.one<StoredOrder>(queries::order_by_id, job.county, id); }).value();
    if (!order) return Nothing{};
    auto left = job.read([&](Work& work) -> Result<std::vector<PlanId>> {
        auto plans = order->plans;
        std::erase_if(plans, [&](PlanId plan) { return work.one<std::string>(queries::outcome_of_plan, job.county, id, plan).has_value(); });
        return plans;
    });
    return Settling(job, *order, std::move(left).value()).run();
}

Result<OrderView> order_settlements(Work& work, const OrderSettlements& command) {
    if (!work.actor().may(permissions::order, command.body))
        return Problem{Code::missing, "no-such-body", "没有这个机构，或者您无权办理", "there is no such body, or it is not for you"};
    if (const auto known = work.one<StoredOrder>(queries::order_by_id, work.county(), command.id)) {
        if (known->body_path == command.body && known->school_year == command.school_year && known->term == command.term) return view_of(work, work.county(), *known);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次结算，请重新提交", "this id belongs to another order; submit anew"};
    }
    const auto plans = work.all<PlanId>(queries::plans_to_settle, work.county(), command.school_year, command.term, command.body);
    if (plans.empty()) return Problem{Code::conflict, "nothing-to-settle", "下面没有还没结算的学期方案", "below this body there is no plan left to settle"};
    work.run(queries::insert_order, work.county(), command.id, command.body, command.school_year, command.term, plans, work.now(), actor_key(work.actor()),
             work.actor().name);
    work.record("closing.order", "settle_order", command.id.to_string(), {{"schools", plans.size()}});
    work.enqueue("closing.settle", {{"order", command.id.to_string()}});
    return view_of(work, work.county(), work.one<StoredOrder>(queries::order_by_id, work.county(), command.id).value());
}

Result<OrderView> show_settlement_order(Work& work, const ShowOrder& command) {
    const auto order = work.one<StoredOrder>(queries::order_by_id, command.county, command.id);
    if (!order || !work.actor().may(permissions::order, order->body_path))
        return Problem{Code::missing, "no-such-order", "没有这次结算，或者您无权查看", "there is no such order, or it is not for you"};
    return view_of(work, command.county, *order);
}

// The claim covers the largest school many times over; it is kept from school to school.
void add_jobs(jobs::Runner& runner) { runner.add("closing.settle", carry_out, {.tries = 20, .claim = std::chrono::seconds{300}}); }

}  // namespace luoshi::fees::closing
