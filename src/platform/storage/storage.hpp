// Storage: one database (SQLite file or PostgreSQL), opened once, shared by all threads.
//
// Writes of one county run one after the other in group-committed transactions; an answer is handed out only after its commit. Reads run
// on a pool of snapshots. Bounded queues: a full one refuses at once with Problem "overloaded" (503).
#pragma once
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "foundation/result.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/storage/engine.hpp"
#include "platform/storage/errors.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::storage {

// Everything that is passed in from outside for one act.
struct Context {
    Actor actor;
    const Clock* clock = &system_clock();
    Random* random = &system_random();
    std::string county = {};   // partition of a write; the actor's own where empty
    std::string request = {};  // id for logs and audit
    bool bookkeeping = false;  // the platform's own traces (job claims, last-seen times): changes rows without an audit entry
};

// True: keep what was done; false: roll back to before the act. An act may run more than once before its answer counts (a group whose
// transaction lost a conflict is repeated one by one), so it must leave no trace outside its Work.
using Act = std::function<bool(Work&)>;
// Called exactly once, from a storage thread, after the commit (or rollback, or failure). It must not block on the storage.
using Done = std::function<void(std::exception_ptr)>;

struct Options {
    int readers = 4;
    int writers = 4;           // PostgreSQL only: connections, partitioned by county
    int queue_limit = 20'000;  // acts waiting at once, for each writer and for the readers together
    int group_limit = 256;     // acts in one transaction
    bool read_only = false;    // opens nothing for writing: beside a running server
    crypto::Algorithm audit = crypto::Algorithm::sha256;  // of new audit entries
};

class Storage {
 public:
    virtual ~Storage() = default;
    virtual Engine engine() const = 0;
    // Throw Overloaded when the queue is full; otherwise Done is called.
    virtual void write_later(Context context, Act act, Done done) = 0;
    virtual void read_later(Context context, Act act, Done done) = 0;
    // Waits for acts in hand, refuses new ones.
    virtual void drain() = 0;

    // For platform/storage itself. A connection that may change the schema, outside of groups; statements read the new schema afterwards.
    virtual void exclusively(const std::function<void(Connection&)>& use) = 0;
    // A connection of its own inside one snapshot, for as long as it takes.
    virtual void in_snapshot(const std::function<void(Connection&)>& use) = 0;
};

// "sqlite:PATH" or "postgresql://…". Applies nothing: see migrate.hpp. Throws Failure with a sentence when it cannot be opened.
std::unique_ptr<Storage> open(std::string_view url, const Options& options = {});

// Blocking forms for the command line, jobs and tests: run a use case, commit when it succeeded.
//   auto view = write(storage, context, [&](Work& w) { return register_notice(w, command); });
template <class F>
auto write(Storage& storage, Context context, F&& use_case) -> std::invoke_result_t<F&, Work&>;
template <class F>
auto read(Storage& storage, Context context, F&& use_case) -> std::invoke_result_t<F&, Work&>;

namespace detail {
void wait(Storage& storage, bool writes, Context context, Act act);  // rethrows what Done was given
}

template <class F>
auto write(Storage& storage, Context context, F&& use_case) -> std::invoke_result_t<F&, Work&> {
    std::optional<std::invoke_result_t<F&, Work&>> answer;
    detail::wait(storage, true, std::move(context), [&](Work& work) {
        answer.emplace(use_case(work));
        return answer->has_value();
    });
    return std::move(*answer);
}

template <class F>
auto read(Storage& storage, Context context, F&& use_case) -> std::invoke_result_t<F&, Work&> {
    std::optional<std::invoke_result_t<F&, Work&>> answer;
    detail::wait(storage, false, std::move(context), [&](Work& work) {
        answer.emplace(use_case(work));
        return true;
    });
    return std::move(*answer);
}

}  // namespace luoshi::storage
