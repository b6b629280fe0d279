// Tickets and seats, shared by registration, the door and the change of an announcement.
#pragma once
#include "programmes/events/series/store.hpp"

namespace luoshi::programmes::events::series {

struct TicketNow {
    std::string county;
    RegistrationId id;
    EditionId edition;
    std::int64_t serial = 0;
    std::string name, unit, token_sealed, code;
    std::optional<AccountId> account;
    std::optional<std::int64_t> seat;
    TicketState state = TicketState::seated;
};
BOOST_DESCRIBE_STRUCT(TicketNow, (), (county, id, edition, serial, name, unit, token_sealed, code, account, seat, state))

// The first who wait get the seats that are free, while there are any.
void seat_who_waits(Work& work, std::string_view county, EditionId edition);

}  // namespace luoshi::programmes::events::series
