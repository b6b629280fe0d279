// GroupCommit: one writer. Acts that wait at the same time run one after the other in one transaction, each under its own savepoint; the
// transaction commits once, and only then is anybody answered. One synchronisation of the disk serves the whole group.
//
// An act that refuses or throws is undone alone. When the transaction as a whole is lost (a conflict with another program, a broken
// connection), its acts are repeated one by one, each in a transaction of its own.
#pragma once
#include <atomic>
#include <thread>

#include "platform/storage/act_queue.hpp"
#include "platform/storage/audit_chain.hpp"
#include "platform/storage/connection.hpp"

namespace luoshi::storage {

class GroupCommit {
 public:
    // `schema` counts schema changes: connections refresh themselves when it moves.
    GroupCommit(std::unique_ptr<Connection> connection, const Options& options, std::atomic<int>& schema);
    ~GroupCommit();

    void submit(Pending item) { queue_.push(std::move(item)); }
    // Runs on this writer's connection between groups, and waits for it.
    void between_groups(const std::function<void(Connection&)>& upkeep);
    void drain();

 private:
    // When an act's statements are waited for: at its end, or (faster, but an error may belong to an earlier act) with the group.
    enum class Settle { each_act, whole_group };
    enum class Outcome { answered, settle_each_act, one_by_one };

    void loop();
    void rest(bool idle);
    void maintain(Pending& item);
    void process(std::span<Pending> group);
    Outcome together(std::span<Pending> group, Settle settle);
    void alone(Pending& item);
    void perform(Pending& item, Settle settle);
    void begin(std::span<const Pending> group);
    void recover(int attempt);
    static void answer(std::span<Pending> group);

    std::unique_ptr<Connection> connection_;
    std::size_t group_limit_;
    std::atomic<int>& schema_;
    int schema_seen_;
    AuditChain chain_;
    ActQueue queue_;
    std::thread thread_;
};

}  // namespace luoshi::storage
