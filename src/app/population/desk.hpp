// Acts of made-up people in one county, each at its own hour and with its own dice.
#pragma once
#include <string>
#include <string_view>

#include "app/population/dice.hpp"
#include "org/api.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::app {

struct TermDays {
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    Date first;  // days of lessons, both included
    Date last;
};
// The running term of that day; the one before where it has not begun.
TermDays term_on(Date day);

Instant hour_of(Date day, int hour, int minute = 0);  // in Beijing

class Desk {
 public:
    Desk(storage::Storage& storage, const storage::Context& base, std::uint64_t seed) : storage_(storage), base_(base), seed_(seed) {
        base_.clock = &clock_;
        base_.random = &dice_;
    }
    // Everything from here on happens in this county, from this seed.
    void enter(std::string county, std::string_view who) {
        base_.county = std::move(county);
        place_seed_ = mixed(mixed(seed_, base_.county), who);
    }
    const std::string& county() const { return base_.county; }
    std::uint64_t seed() const { return place_seed_; }

    template <class F>
    auto as(std::string_view who, Instant at, std::string_view step, F&& act) {
        auto context = base_;
        context.actor = trusted_actor(Proof::command_line, std::string(who));
        return by(std::move(context), at, step, std::forward<F>(act));
    }
    template <class F>
    auto as(const Actor& who, Instant at, std::string_view step, F&& act) {
        auto context = base_;
        context.actor = who;
        return by(std::move(context), at, step, std::forward<F>(act));
    }
    template <class F>
    auto look(Instant at, F&& question) {
        clock_.set(at);
        return storage::read(storage_, base_, std::forward<F>(question));
    }

 private:
    // An act may be repeated by the storage: it begins anew each time.
    template <class F>
    auto by(storage::Context context, Instant at, std::string_view step, F&& act) {
        return storage::write(storage_, std::move(context), [&](Work& work) {
            clock_.set(at);
            dice_.begin(mixed(place_seed_, step));
            return act(work);
        });
    }

    storage::Storage& storage_;
    storage::Context base_;
    std::uint64_t seed_;
    std::uint64_t place_seed_ = 0;
    SteppedClock clock_;
    Dice dice_;
};

}  // namespace luoshi::app
