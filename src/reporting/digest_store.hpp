// Who takes the weekly digest.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "reporting/api.hpp"
#include "reporting/commands.hpp"

namespace luoshi::reporting {

enum class SubscriptionState { on, off };
BOOST_DESCRIBE_ENUM(SubscriptionState, on, off)

struct Subscription {
    std::string county;
    AccountId account;
    BodyId body;
    std::string address;  // masked once it is off
    DigestLanguage language = DigestLanguage::zh;
    SubscriptionState state = SubscriptionState::on;
    std::optional<std::string> ended;  // asked, right_lost
    std::string first_week;            // its Monday
};
BOOST_DESCRIBE_STRUCT(Subscription, (), (county, account, body, address, language, state, ended, first_week))

std::optional<Subscription> find_subscription(Work& work, const std::string& county, AccountId account);
const DigestSettings& digest_settings();

}  // namespace luoshi::reporting
