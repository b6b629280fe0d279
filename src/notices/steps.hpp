// Which steps are open on a notice now, and why the others are not. The use cases refuse with the same words that the page shows beforehand.
#pragma once
#include <optional>
#include <vector>

#include "notices/store.hpp"

namespace luoshi::notices {

// Nothing: it may be done. These ask for the state only; rights are asked for separately.
std::optional<Problem> why_not_check(const NoticeHead& head, const Actor& actor);
std::optional<Problem> why_not_publish(const NoticeHead& head);
std::optional<Problem> why_not_withdraw(const NoticeHead& head);
std::optional<Problem> why_not_change(const NoticeHead& head);

// All actions of the reading page for this actor; what the actor has no right to at all is left out.
std::vector<ActionView> actions_on(const NoticeHead& head, const Actor& actor);

ActionView action_view(std::string action, std::string words, std::string words_en, const std::optional<Problem>& why_not);

}  // namespace luoshi::notices
