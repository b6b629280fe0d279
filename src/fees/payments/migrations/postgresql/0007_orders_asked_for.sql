-- When an order of which no notice came is asked for next: less and less often for four weeks, and no more once the channel has said that nothing will come.
-- said: the channel's last word, empty while there is none.
CREATE TABLE online_order_asking (
    county text COLLATE "C" NOT NULL,
    order_id uuid NOT NULL,
    tries bigint NOT NULL CHECK (tries >= 0),
    next_at bigint,
    said text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, order_id),
    FOREIGN KEY (county, order_id) REFERENCES online_order (county, id),
    CONSTRAINT order_ended_by_a_word CHECK (next_at IS NOT NULL OR said <> '')
);
INSERT INTO online_order_asking (county, order_id, tries, next_at, said)
SELECT o.county, o.id, 0, o.made_at + 300000000, '' FROM online_order o
WHERE NOT EXISTS (SELECT 1 FROM online_paid p WHERE p.county = o.county AND p.order_id = o.id);
CREATE INDEX online_order_asked_next ON online_order_asking (next_at);
CREATE INDEX online_order_of_school ON online_order (county, school, made_at);
CREATE INDEX online_order_of_pupil ON online_order (county, pupil, made_at);
