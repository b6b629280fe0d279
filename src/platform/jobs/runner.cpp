#include "platform/jobs/runner.hpp"

#include "platform/jobs/queries.hpp"
#include "platform/log/log.hpp"
#include "platform/storage/errors.hpp"

namespace luoshi::jobs {
namespace {

constexpr int batch = 32;
constexpr std::chrono::milliseconds pause_between_looks{100};
constexpr std::chrono::seconds pause_after_failed_event{30};
constexpr std::string_view home_of_repeating_jobs = "430000";

struct Claimed {
    std::string county;
    std::string id;
    std::string mark;
};
BOOST_DESCRIBE_STRUCT(Claimed, (), (county, id, mark))

std::string failure_text(const Result<Nothing>& result) { return result.error().slug + ": " + result.error().detail; }

// A repeating job has one row for ever; its id is its name, so that two processes plant the same row.
std::string repeating_id(std::string_view name) { return "repeating:" + std::string(name); }

}  // namespace

storage::Context JobWork::context() const {
    storage::Context context;
    context.actor = trusted_actor(Proof::job, name);
    context.clock = &clock;
    context.random = &random;
    context.county = county;
    context.request = job;
    return context;
}

void JobWork::keep_claim() const {
    auto who = context();
    who.bookkeeping = true;
    const auto kept = storage::write(storage, std::move(who), [&](Work& work) -> Result<Nothing> {
        keep_claim(work);
        return Nothing{};
    });
    if (!kept) throw ProblemError(kept.error());
}

void JobWork::keep_claim(Work& work) const { work.run(queries::keep_claim, county, job, mark, work.now().plus(claim)); }

Runner::Runner(storage::Storage& storage, const Clock& clock, Random& random) : storage_(storage), clock_(clock), random_(random) {}
Runner::~Runner() { stop(); }

void Runner::add(std::string name, Handler handler, Retry retry) {
    handlers_[std::move(name)] = {std::move(handler), retry, std::nullopt};
}

void Runner::repeat(std::string name, std::chrono::seconds interval, Handler handler) {
    handlers_[std::move(name)] = {std::move(handler), Retry{}, interval};
}

void Runner::subscribe(std::string event, Subscriber subscriber) { subscribers_[std::move(event)].push_back(std::move(subscriber)); }

storage::Context Runner::context(std::string county, std::string name) const {
    storage::Context context;
    context.actor = trusted_actor(Proof::job, std::move(name));
    context.clock = &clock_;
    context.random = &random_;
    context.county = std::move(county);
    context.bookkeeping = true;
    return context;
}

void Runner::start(int threads) {
    stopping_ = false;
    plant_repeating();
    release_claims();
    for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { loop(); });
}

void Runner::stop() {
    stopping_ = true;
    woken_.notify_all();
    for (auto& thread : threads_) thread.join();
    threads_.clear();
}

void Runner::loop() {
    while (!stopping_) {
        int done = 0;
        try {
            done = deliver_events() + run_jobs();
        } catch (const std::exception& accident) {  // the database is away: look again later
            log::error("jobs-interrupted", {{"reason", std::string(accident.what())}});
        }
        if (done > 0) continue;
        std::unique_lock lock(sleep_);
        woken_.wait_for(lock, pause_between_looks, [this] { return stopping_.load(); });
    }
}

int Runner::run_due() {
    plant_repeating();
    int total = 0;
    for (int done = 1; done > 0; total += done) done = deliver_events() + run_jobs();
    return total;
}

void Runner::plant_repeating() {
    const auto planted = storage::write(storage_, context(std::string(home_of_repeating_jobs), "jobs"), [&](Work& work) -> Result<Nothing> {
        for (const auto& [name, entry] : handlers_) {
            if (entry.interval) work.run(queries::insert_repeating_job, home_of_repeating_jobs, repeating_id(name), name, work.now());
        }
        return Nothing{};
    });
    if (!planted) throw ProblemError(planted.error());
}

// One program at a time writes to a SQLite file (platform/storage/writer_lock.hpp): whoever claimed a job there before this start is dead.
void Runner::release_claims() {
    if (storage_.engine() != storage::Engine::sqlite) return;
    const auto claimed = storage::read(storage_, context({}, "jobs"), [](Work& work) -> Result<std::vector<Claimed>> {
        return work.all<Claimed>(queries::find_claimed_jobs);
    }).value();
    for (const auto& job : claimed) {
        const auto released = storage::write(storage_, context(job.county, "jobs"), [&](Work& work) -> Result<Nothing> {
            work.run(queries::keep_claim, job.county, job.id, job.mark, work.now());
            return Nothing{};
        });
        if (!released) throw ProblemError(released.error());
    }
}

// ---- jobs ----------------------------------------------------------------------------------------------------------

int Runner::run_jobs() {
    std::vector<std::string> known;
    for (const auto& [name, entry] : handlers_) known.push_back(name);
    const auto due = storage::read(storage_, context({}, "jobs"), [&](Work& work) -> Result<std::vector<Due>> {
        return work.all<Due>(queries::find_due_jobs, work.now(), batch, known);
    }).value();
    int done = 0;
    for (const auto& job : due) {
        if (stopping_) break;
        const auto& entry = handlers_.find(job.name)->second;
        const auto mark = Id<struct ClaimTag>::make(clock_.now(), random_).to_string();
        if (!claim(job, entry, mark)) continue;
        perform(job, entry, mark);
        ++done;
    }
    return done;
}

bool Runner::claim(const Due& due, const Entry& entry, const std::string& mark) {
    return storage::write(storage_, context(due.county, "jobs"), [&](Work& work) -> Result<bool> {
        return work.run(queries::claim_job, due.county, due.id, mark, work.now().plus(entry.retry.claim), work.now()) == 1;
    }).value();
}

void Runner::perform(const Due& due, const Entry& entry, const std::string& mark) {
    std::optional<std::string> failure;
    try {
        const JobWork work{storage_, clock_, random_, due.name, due.county, due.id, due.tries + 1, stopping_, mark, entry.retry.claim};
        if (const auto result = entry.handler(work, due.payload); !result) failure = failure_text(result);
    } catch (const std::exception& accident) {
        failure = accident.what();
    }
    if (failure) log::warning("job-failed", {{"job", due.name}, {"id", due.id}, {"attempt", std::int64_t{due.tries + 1}}, {"reason", *failure}});
    settle(due, entry, mark, failure);
}

void Runner::settle(const Due& due, const Entry& entry, const std::string& mark, const std::optional<std::string>& failure) {
    const int tries = due.tries + 1;
    const auto settled = storage::write(storage_, context(due.county, "jobs"), [&](Work& work) -> Result<Nothing> {
        if (entry.interval) {
            work.run(queries::postpone_job, due.county, due.id, mark, work.now().plus(*entry.interval), failure, 0);
        } else if (!failure) {
            work.run(queries::finish_job, due.county, due.id, mark);
        } else if (tries >= entry.retry.tries) {
            work.run(queries::bury_job, due.county, due.id, mark, *failure);
        } else {
            const auto pause = entry.retry.first_pause * (1 << (tries - 1));
            work.run(queries::postpone_job, due.county, due.id, mark, work.now().plus(pause), *failure, tries);
        }
        return Nothing{};
    });
    if (!settled) throw ProblemError(settled.error());
}

std::vector<Runner::DeadJob> Runner::dead(int limit) {
    return storage::read(storage_, context({}, "jobs"), [&](Work& work) -> Result<std::vector<DeadJob>> {
        std::vector<DeadJob> jobs;
        work.each(queries::find_dead_jobs, [&](const storage::Row& row) {
            jobs.push_back({row.get<std::string>(0), row.get<std::string>(1), row.get<std::string>(2), row.get<int>(3), row.get<std::string>(4)});
        }, limit);
        return jobs;
    }).value();
}

// ---- events --------------------------------------------------------------------------------------------------------

int Runner::deliver_events() {
    const std::unique_lock lock(events_, std::try_to_lock);
    if (!lock.owns_lock()) return 0;  // another thread is at it
    const auto events = storage::read(storage_, context({}, "events"), [&](Work& work) -> Result<std::vector<Event>> {
        return work.all<Event>(queries::find_events, batch + static_cast<int>(held_back_.size()));
    }).value();
    int done = 0;
    for (const auto& event : events) {
        const auto held = held_back_.find(event.id);
        if (held != held_back_.end() && held->second > clock_.now()) continue;
        if (deliver(event)) {
            held_back_.erase(event.id);
            ++done;
        } else {
            held_back_[event.id] = clock_.now().plus(pause_after_failed_event);
        }
    }
    return done;
}

bool Runner::deliver(const Event& event) {
    try {
        const auto delivered = storage::write(storage_, context(event.county, "event " + event.name), [&](Work& work) -> Result<Nothing> {
            if (const auto found = subscribers_.find(event.name); found != subscribers_.end()) {
                for (const auto& subscriber : found->second) TRY_DO(subscriber(work, event.payload));
            }
            work.run(queries::delete_event, event.county, event.id);
            return Nothing{};
        });
        if (delivered) return true;
        log::warning("event-failed", {{"event", event.name}, {"id", event.id}, {"reason", failure_text(delivered)}});
    } catch (const storage::Failure& accident) {
        log::warning("event-failed", {{"event", event.name}, {"id", event.id}, {"reason", std::string(accident.what())}});
    }
    return false;
}

}  // namespace luoshi::jobs
