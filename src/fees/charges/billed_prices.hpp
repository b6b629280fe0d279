// At which prices the items of a plan were billed. Private to this room.
//
// What was billed keeps its price, whatever is published afterwards. A bill that rests on the notice that stands has the prices of that notice (a foreign key
// holds it), so the lines are read only for whom that is not so, and then once for the whole plan.
#pragma once
#include "fees/charges/facts.hpp"

namespace luoshi::fees::charges {

// A price and what it is the price of.
struct Priced {
    Money price;
    bool by_day = false;
};

class BilledPrices {
 public:
    BilledPrices(Work& work, const TermFacts& facts) : work_(work), facts_(facts) {}

    // Nothing: the item stands on no bill of the pupil. `item`: a number into TermFacts::items.
    std::optional<Priced> find(PupilId pupil, std::uint16_t item);

 private:
    struct Billed {
        std::uint16_t item = 0;
        Priced priced;
    };
    void load();

    Work& work_;
    const TermFacts& facts_;
    bool loaded_ = false;
    std::unordered_map<PupilId, std::vector<Billed>, IdHash> of_pupil_;
};

}  // namespace luoshi::fees::charges
