// Work for later. Jobs and events were written in the transaction of the act that caused them (Work::enqueue, Work::emit); the runner does them
// afterwards, at least once, across restarts, so handlers are idempotent.
//
// A job: waiting → running (claimed for a while; a dead process's claim runs out, on SQLite with the next start) → gone. A handler that refuses or throws is tried again with
// growing pauses, and after its last try the job stays as "dead" with the reason.
// An event is handed to all its subscribers in one transaction of its county and goes away with it; one that fails is tried again later and
// holds up no other event.
#pragma once
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "platform/storage/storage.hpp"

namespace luoshi::jobs {

// What a handler works with: transactions of the job's county, opened when it needs them, so that long work (OCR) holds none.
struct JobWork {
    storage::Storage& storage;
    const Clock& clock;
    Random& random;
    std::string name;
    std::string county;
    std::string job;  // id
    int attempt = 1;
    const std::atomic<bool>& stopping;  // long work looks at it and gives up by returning a Problem
    std::string mark = {};              // of the claim
    std::chrono::seconds claim{0};

    // Long work that goes on step by step says so after each: its claim runs anew from now. So a claim may be short, and what a killed process had in hand is
    // taken over soon.
    void keep_claim() const;
    void keep_claim(Work& work) const;  // within the step's own act, without a commit of its own

    storage::Context context() const;
    template <class F>
    auto write(F&& use_case) const { return storage::write(storage, context(), std::forward<F>(use_case)); }
    template <class F>
    auto read(F&& use_case) const { return storage::read(storage, context(), std::forward<F>(use_case)); }
};

using Handler = std::function<Result<Nothing>(const JobWork&, const json::value& payload)>;
// Runs inside the delivering transaction; records what it does.
using Subscriber = std::function<Result<Nothing>(Work&, const json::value& payload)>;

struct Retry {
    int tries = 5;
    std::chrono::seconds first_pause{5};                 // doubled after each try
    std::chrono::seconds claim{600};                     // how long one try may take before another process may take over
};

class Runner {
 public:
    explicit Runner(storage::Storage& storage, const Clock& clock = system_clock(), Random& random = system_random());
    ~Runner();  // stops

    void add(std::string name, Handler handler, Retry retry = {});
    // Runs now and then every `interval`, once in the whole system, whatever happened to the last run.
    void repeat(std::string name, std::chrono::seconds interval, Handler handler);
    void subscribe(std::string event, Subscriber subscriber);

    void start(int threads);
    void stop();  // waits for the handlers in hand; they see `stopping`

    // Everything that is due now, in this thread: for tests, scenarios and the command line. Answers how many jobs and events were done.
    int run_due();

    struct DeadJob {
        std::string county, id, name;
        int tries = 0;
        std::string reason;
    };
    std::vector<DeadJob> dead(int limit = 100);

 private:
    struct Entry {
        Handler handler;
        Retry retry;
        std::optional<std::chrono::seconds> interval;
    };
    struct Due {
        std::string county, id, name;
        json::value payload;
        int tries = 0;
        BOOST_DESCRIBE_CLASS(Due, (), (county, id, name, payload, tries), (), ())
    };
    struct Event {
        std::string county, id, name;
        json::value payload;
        BOOST_DESCRIBE_CLASS(Event, (), (county, id, name, payload), (), ())
    };

    int run_jobs();
    int deliver_events();
    bool claim(const Due& due, const Entry& entry, const std::string& mark);
    void perform(const Due& due, const Entry& entry, const std::string& mark);
    void settle(const Due& due, const Entry& entry, const std::string& mark, const std::optional<std::string>& failure);
    bool deliver(const Event& event);
    void plant_repeating();
    void release_claims();
    void loop();
    storage::Context context(std::string county, std::string name) const;

    storage::Storage& storage_;
    const Clock& clock_;
    Random& random_;
    std::map<std::string, Entry, std::less<>> handlers_;
    std::map<std::string, std::vector<Subscriber>, std::less<>> subscribers_;
    std::map<std::string, Instant> held_back_;  // events that failed: not before
    std::mutex events_;                         // one thread delivers at a time, so that order holds
    std::atomic<bool> stopping_{false};
    std::mutex sleep_;
    std::condition_variable woken_;
    std::vector<std::thread> threads_;
};

}  // namespace luoshi::jobs
