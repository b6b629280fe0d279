// How commands reach the program in a simulated term: lost, late, doubled, echoed, with the process dying on the way. The sender always tries again
// with the same command until there is an answer, as a browser with client-made ids does.
#pragma once
#include <fmt/format.h>

#include <deque>
#include <functional>
#include <map>
#include <memory>

#include "app/simulation/faults.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::app {

// Stands still until moved; may be moved back.
class SimulatedClock final : public Clock {
 public:
    explicit SimulatedClock(Instant at) : now_(at), latest_(at) {}
    Instant now() const override { return now_; }
    void set(Instant at) {
        now_ = at;
        latest_ = std::max(latest_, at);
    }
    void advance(std::chrono::microseconds d) { set(now_.plus(d)); }
    bool is_back() const { return now_ < latest_; }  // earlier than it once was

 private:
    Instant now_;
    Instant latest_;
};

// What the same command, sent again at once, has to be answered.
enum class Repeat {
    same_answer,  // it bears an id of the client's: the first answer
    once,         // it bears a version, or its step has been taken: it may be refused
};

struct Heard {
    std::int64_t acts = 0;
    std::int64_t refusals = 0;
    std::map<std::string, std::int64_t> slugs;  // of the refusals
    std::int64_t accidents_of_clock = 0;        // a CHECK between two instants said no while the clock was set back
};

class Network {
 public:
    Network(FaultyStorage& storage, SimulatedClock& clock, Dice& dice, FaultCounts& faults, std::string county)
        : storage_(storage), clock_(clock), dice_(dice), faults_(faults), county_(std::move(county)) {}

    using Complain = std::function<void(std::string)>;
    void complain_to(Complain complain) { complain_ = std::move(complain); }
    void be_faulty(bool faulty) { faulty_ = faulty; }

    // `answered` hears the truth: what the first performance came to, once.
    template <class T>
    void send(const std::string& what, const Actor& who, Repeat repeat, std::function<Result<T>(Work&)> act, std::function<void(const Result<T>&)> answered) {
        clock_.advance(std::chrono::seconds{1 + dice_.below(40)});
        const auto performed = std::make_shared<bool>(false);
        const std::function<void(const Result<T>&)> told = [=](const Result<T>& answer) {
            *performed = *performed || answer;
            answered(answer);
        };
        const auto whole = [=, this] { perform<T>(what, who, repeat, act, told); };
        if (faulty_ && repeat == Repeat::same_answer && dice_.chance(0.05)) {
            ++faults_.late;
            under_way_.push_back(whole);
            return;
        }
        if (faulty_ && dice_.chance(0.05)) ++faults_.lost;  // nothing happened; the sender tries again
        whole();
        if (faulty_ && repeat == Repeat::same_answer && dice_.chance(0.05)) {
            ++faults_.echoes;
            under_way_.push_back([=, this] {
                // What was refused may be possible by now: then the late copy is what did it.
                if (const auto done = echo<T>(what, who, act); done && *done && !*performed) told(*done);
            });
        }
    }
    // Needs an answer now: never late.
    template <class T>
    Result<T> ask(const std::string& what, const Actor& who, Repeat repeat, std::function<Result<T>(Work&)> act) {
        clock_.advance(std::chrono::seconds{1 + dice_.below(40)});
        if (faulty_ && dice_.chance(0.05)) ++faults_.lost;
        std::optional<Result<T>> heard;
        perform<T>(what, who, repeat, act, [&](const Result<T>& answer) { heard = answer; });
        if (heard) return std::move(*heard);
        return Problem{Code::unavailable, "no-answer", "没有答复", "no answer came"};
    }
    template <class T>
    T look(const Actor& who, const std::function<T(Work&)>& question) {
        return storage::read(storage_, context(who), [&](Work& work) -> Result<T> { return question(work); }).value();
    }
    // Some of what is under way arrives, in any order; all of it at the end.
    void arrive(bool all);

    const Heard& heard() const { return heard_; }
    std::string digest() const { return digest_; }
    void note(std::string_view words) { digest_ = crypto::sha256_hex(digest_ + "\n" + std::string(words)); }
    storage::Context context(const Actor& who) const;

 private:
    // The same act until it is answered; the first time that it is done counts, a repeat is compared with it.
    template <class T>
    void perform(const std::string& what, const Actor& who, Repeat repeat, const std::function<Result<T>(Work&)>& act,
                 const std::function<void(const Result<T>&)>& answered) {
        std::optional<Result<T>> first;
        const bool doubled = faulty_ && dice_.chance(0.05);
        if (doubled) ++faults_.doubled;
        for (int times = doubled ? 2 : 1, tries = 0; times > 0 && tries < 50; ++tries) {
            const auto tried = attempt<T>(what, who, act);
            if (tried.accident && !first) return;
            if (tried.accident) break;  // the repetition alone was hindered: what the first came to stands
            if (tried.done && first) compare(what, repeat, *first, *tried.done);
            if (tried.done && !first) first = tried.done;
            if (tried.answered) --times;
        }
        if (!first) return complain_(what + ": no answer after fifty tries");
        ++heard_.acts;
        if (!*first) {
            ++heard_.refusals;
            ++heard_.slugs[what + " " + first->error().slug];
        }
        note(what + (*first ? std::string(" done") : " " + first->error().slug));
        answered(*first);
    }
    // A copy that comes late may be answered or refused.
    template <class T>
    std::optional<Result<T>> echo(const std::string& what, const Actor& who, const std::function<Result<T>(Work&)>& act) {
        const auto tried = attempt<T>(what, who, act);
        note("echo of " + what + (!tried.done ? " died" : *tried.done ? " done" : " " + tried.done->error().slug));
        return tried.done;
    }

    template <class T>
    struct Tried {
        std::optional<Result<T>> done;  // committed, or refused
        bool answered = false;
        bool accident = false;
    };
    template <class T>
    Tried<T> attempt(const std::string& what, const Actor& who, const std::function<Result<T>(Work&)>& act) {
        Tried<T> tried;
        std::optional<Result<T>> result;
        const auto kept = [&](Work& work) -> Result<T> {
            result = act(work);
            return *result;
        };
        try {
            storage::write(storage_, context(who), kept);
            tried.done = result;
            tried.answered = true;
        } catch (const Crash&) {
            if (storage_.committed()) tried.done = result;
        } catch (const storage::ConstraintBroken& broken) {
            tried.accident = true;
            ended_by_constraint(what, broken.what());
        } catch (const std::exception& failure) {
            tried.accident = true;
            complain_(what + ": " + failure.what());
        }
        return tried;
    }
    template <class T>
    void compare(const std::string& what, Repeat repeat, const Result<T>& first, const Result<T>& again) {
        if (repeat == Repeat::once || !first) return;
        if (!again) return complain_(what + ": the same again is refused with " + again.error().slug);
        if constexpr (json::Described<T>) {
            const auto [a, b] = std::pair(json::to_json(*first), json::to_json(*again));
            if (a != b) complain_(what + ": the same again is answered otherwise: " + a + " / " + b);
        }
    }
    void ended_by_constraint(const std::string& what, const std::string& words);

    FaultyStorage& storage_;
    SimulatedClock& clock_;
    Dice& dice_;
    FaultCounts& faults_;
    std::string county_;
    Complain complain_ = [](const std::string&) {};
    bool faulty_ = true;
    Heard heard_;
    std::string digest_;
    std::deque<std::function<void()>> under_way_;
};

}  // namespace luoshi::app
