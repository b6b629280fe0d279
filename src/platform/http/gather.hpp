// Requests of one row and county that wait at the same time, answered by one act (together.hpp: post_together). They pass three places, so that
// the one writer of a county does nothing but the act itself:
//
//   unknown ── a reader finds out who asks and what it can say ahead ──→ known ── the writer performs one act for all ──→ done ── another thread answers
//
// While one act is in hand the next ones gather (at the reader too, until there are enough of them to be worth a look), so the acts grow with the load and the number of statements does not. An act that meets an
// accident is repeated request by request.
#pragma once
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "platform/http/application.hpp"
#include "platform/http/outside_threads.hpp"

namespace luoshi::http {

struct Gathered;
struct InvokeTogether;

class Application::Gather {
 public:
    explicit Gather(Parts& parts) : parts_(parts) {}
    ~Gather();  // when the storage has come back from everything it was asked for: who asked has had the answer a moment before that
    Gather(const Gather&) = delete;
    Gather& operator=(const Gather&) = delete;
    void add(const Route& route, const std::string& county,
             std::shared_ptr<Exchange> exchange);  // it is answered in any case

 private:
    using Exchanges = std::vector<std::shared_ptr<Exchange>>;
    using Key = std::pair<const Route*, std::string>;  // row and county
    struct Line {
        std::deque<std::shared_ptr<Exchange>> unknown;
        std::deque<std::shared_ptr<Exchange>> known;
        bool identifying = false;  // a reader looks at some of `unknown`
        bool submitted = false;    // an act waits for its turn; it will take what is known by then
        int acts = 0;              // in hand, those that wait for their turn too
    };
    struct Group {
        Exchanges exchanges;  // empty until its turn comes, so that it holds everybody who came in the meantime
    };

    bool may_identify(Line& line) const;  // and marks that it is begun
    void identify(const Key& key);
    void look_at(Work& work, Exchanges& exchanges);
    static void look_ahead(Work& work, const Exchanges& exchanges);
    static const InvokeTogether& together(const Exchange& exchange);
    static std::vector<Gathered> gathered(const Exchanges& exchanges);
    void identified(const Key& key, const Exchanges& exchanges, std::exception_ptr accident);
    void submit(const Key& key, std::shared_ptr<Group> group);
    void take(const Key& key, Group& group);
    bool act(Work& work, Group& group);
    void finished(const Key& key, const std::shared_ptr<Group>& group, std::exception_ptr accident);
    void ended(const Key& key);
    void answer(const Exchanges& exchanges, std::exception_ptr accident);
    Exchanges front_of(std::deque<std::shared_ptr<Exchange>>& waiting) const;
    void forget_when_empty(const Key& key);
    void begin_round();  // to the storage and back
    void end_round();    // the last that a thread of the storage does here
    storage::Context context(const Key& key) const;

    Parts& parts_;
    std::mutex mutex_;
    std::map<Key, Line> lines_;  // of the keys for which somebody waits
    int rounds_ = 0;             // begun and not ended
    std::condition_variable home_;
    OutsideThreads answering_{1, 4096};  // last: its tasks use what stands above
};

}  // namespace luoshi::http
