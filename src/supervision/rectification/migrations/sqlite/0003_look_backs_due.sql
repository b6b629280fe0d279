-- Look-backs that are still to be done, by their day: closed orders grow for ever, these do not.
CREATE INDEX rectification_standing_to_look_back ON rectification_standing (look_back_on) WHERE looked_back = 'no';
