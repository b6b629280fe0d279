#include "app/simulation/network.hpp"

namespace luoshi::app {

storage::Context Network::context(const Actor& who) const {
    storage::Context context;
    context.actor = who;
    context.clock = &clock_;
    context.random = &dice_;
    context.county = county_;
    return context;
}

void Network::arrive(bool all) {
    for (std::size_t n = under_way_.size(); n > 0 && !under_way_.empty(); --n) {
        const auto at = static_cast<std::size_t>(dice_.below(static_cast<int>(under_way_.size())));
        const auto message = std::move(under_way_[at]);
        under_way_.erase(under_way_.begin() + static_cast<std::ptrdiff_t>(at));
        if (all || dice_.chance(0.6)) message();
        else under_way_.push_back(message);
    }
}

// The rules of the tables hold whatever the clock says: "consent before seat" refuses a seat while the clock is set back behind the consent. That is
// an accident for who asked, and no fault of the data. With a clock that runs, a use case has to refuse by itself.
void Network::ended_by_constraint(const std::string& what, const std::string& words) {
    note(what + " ended by a constraint");
    if (clock_.is_back()) ++heard_.accidents_of_clock;
    else complain_(what + ": " + words);
}

}  // namespace luoshi::app
