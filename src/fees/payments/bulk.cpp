#include "fees/payments/bulk.hpp"

namespace luoshi::fees::payments {

Result<Nothing> insert_payments(Work& work, std::span<const Incoming> payments) {
    for (const auto& payment : payments) TRY_DO(write_payment(work, payment));
    return Nothing{};
}

}  // namespace luoshi::fees::payments
