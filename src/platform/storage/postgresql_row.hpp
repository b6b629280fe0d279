// A row of a PostgreSQL answer in text form. Only for the .cpp files of the connection.
#pragma once
#include "platform/storage/work.hpp"

struct pg_result;

namespace luoshi::storage {

class PostgresqlRow final : public Row {
 public:
    explicit PostgresqlRow(const pg_result* result);
    void move_to(int row);

    int columns() const override { return static_cast<int>(decoded_.size()); }
    std::string_view name(int column) const override;
    Parameter::Kind kind(int column) const override;
    bool is_null(int column) const override;
    std::int64_t integer(int column) const override;
    double real(int column) const override;
    std::string_view text(int column) const override;

 private:
    std::string_view raw(int column) const;

    const pg_result* result_;
    int row_ = 0;
    mutable std::vector<std::optional<std::string>> decoded_;  // bytes of bytea columns of this row, once asked for
};

}  // namespace luoshi::storage
