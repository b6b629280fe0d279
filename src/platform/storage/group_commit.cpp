#include "platform/storage/group_commit.hpp"

#include <chrono>
#include <future>

#include "platform/storage/database_work.hpp"

namespace luoshi::storage {
namespace {

constexpr int most_attempts = 6;

// Whoever writes act after act (a settlement, an import) comes back at once and shall not wait for upkeep in between.
constexpr std::chrono::milliseconds quiet{20};

// A statement failed while several acts' statements were under way: nobody knows whose it was.
struct WhoseError {};

}  // namespace

GroupCommit::GroupCommit(std::unique_ptr<Connection> connection, const Options& options, std::atomic<int>& schema)
    : connection_(std::move(connection)),
      group_limit_(static_cast<std::size_t>(options.group_limit)),
      schema_(schema),
      schema_seen_(schema.load()),
      chain_(*connection_, options.audit),
      queue_(static_cast<std::size_t>(options.queue_limit)),
      thread_([this] { loop(); }) {}

GroupCommit::~GroupCommit() { drain(); }

void GroupCommit::drain() {
    queue_.close();
    if (thread_.joinable()) thread_.join();
}

void GroupCommit::loop() {
    std::vector<Pending> group;
    for (;;) {
        if (!queue_.wait_for(quiet)) rest(true);
        queue_.pop(group, group_limit_);
        if (group.empty()) return;
        const auto upkeep = std::ranges::stable_partition(group, [](const Pending& item) { return item.upkeep == nullptr; });
        for (auto& item : upkeep) maintain(item);
        group.erase(upkeep.begin(), upkeep.end());
        if (group.empty()) continue;
        // In key order, so that two programs take their locks in the same order; within a county in the order of asking.
        std::ranges::stable_sort(group, {}, &Pending::county);
        process(group);
        rest(false);
    }
}

void GroupCommit::rest(bool idle) {
    try {
        connection_->rest(idle);
    } catch (const Failure&) {  // upkeep is tried again after the next group
    }
}

void GroupCommit::between_groups(const std::function<void(Connection&)>& upkeep) {
    std::promise<void> finished;
    Pending item;
    item.upkeep = upkeep;
    item.done = [&](std::exception_ptr error) {
        if (error) finished.set_exception(error);
        else finished.set_value();
    };
    queue_.push(std::move(item));
    finished.get_future().get();
}

void GroupCommit::maintain(Pending& item) {
    try {
        item.upkeep(*connection_);
    } catch (...) {
        item.error = std::current_exception();
        connection_->rollback();
    }
    item.done(item.error);
}

void GroupCommit::process(std::span<Pending> group) {
    Outcome outcome = Outcome::one_by_one;
    if (group.size() > 1) {
        outcome = together(group, connection_->defers() ? Settle::whole_group : Settle::each_act);
        if (outcome == Outcome::settle_each_act) outcome = together(group, Settle::each_act);
    }
    if (outcome != Outcome::answered) {
        for (auto& item : group) {
            alone(item);
            answer({&item, 1});
        }
    } else {
        answer(group);
    }
}

GroupCommit::Outcome GroupCommit::together(std::span<Pending> group, Settle settle) {
    try {
        begin(group);
        for (auto& item : group) perform(item, settle);
        connection_->settle();
    } catch (const ConnectionLost&) {
        recover(0);
        return Outcome::one_by_one;
    } catch (const WhoseError&) {
        connection_->rollback();
        return Outcome::settle_each_act;
    } catch (...) {
        connection_->rollback();
        return settle == Settle::whole_group ? Outcome::settle_each_act : Outcome::one_by_one;
    }
    try {
        connection_->commit();
    } catch (const OutcomeUnknown&) {
        for (auto& item : group) item.error = std::current_exception();
        recover(0);
    } catch (const Retryable&) {
        connection_->rollback();
        return Outcome::one_by_one;
    } catch (...) {
        for (auto& item : group) item.error = std::current_exception();
        connection_->rollback();
    }
    return Outcome::answered;
}

void GroupCommit::alone(Pending& item) {
    for (int attempt = 1;; ++attempt) {
        try {
            begin({&item, 1});
            perform(item, Settle::each_act);
            if (item.kept) connection_->commit();
            else connection_->rollback();
            return;
        } catch (const OutcomeUnknown&) {
            item.error = std::current_exception();
            recover(0);
            return;
        } catch (const Retryable&) {
            item.error = std::current_exception();
            connection_->rollback();
            if (attempt == most_attempts) return;
            recover(attempt);
        } catch (...) {
            item.error = std::current_exception();
            connection_->rollback();
            return;
        }
    }
}

void GroupCommit::perform(Pending& item, Settle settle) {
    item.error = nullptr;
    item.kept = false;
    const auto mark = chain_.mark(item.county);
    DatabaseWork work(*connection_, item.context, item.county, chain_);
    if (settle == Settle::each_act) work.set_savepoint();
    try {
        item.kept = item.act(work);
        if (item.kept) chain_.write();
        if (item.kept && settle == Settle::each_act) connection_->settle();
        if (item.kept) work.keep();
    } catch (const Retryable&) {
        throw;
    } catch (...) {
        if (settle == Settle::whole_group && connection_->failed()) throw WhoseError{};
        item.error = std::current_exception();
        item.kept = false;
    }
    if (item.kept) return;
    chain_.restore(item.county, mark);
    work.undo();
}

void GroupCommit::begin(std::span<const Pending> group) {
    if (const int schema = schema_.load(); schema != schema_seen_) {
        connection_->refresh();
        schema_seen_ = schema;
    }
    chain_.forget();
    std::vector<std::string> counties;
    for (const auto& item : group) {
        if (counties.empty() || counties.back() != item.county) counties.push_back(item.county);
    }
    connection_->begin_write(counties);
}

// Waits a little longer each time, and opens the connection again when it is gone.
void GroupCommit::recover(int attempt) {
    if (attempt > 0) std::this_thread::sleep_for(std::chrono::milliseconds(10 << attempt));
    try {
        connection_->reconnect();
    } catch (const Failure&) {  // the next begin says so
    }
}

void GroupCommit::answer(std::span<Pending> group) {
    for (auto& item : group) {
        item.done(item.error);
        item = {};
    }
}

}  // namespace luoshi::storage
